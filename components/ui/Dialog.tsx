import X from 'lucide-react/icons/x';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { t } from '../../lib/text';
import { IconButton } from './IconButton';

/**
 * Something to look at before going on, above everything else: the browser's own dialog, so that Tab stays inside, Escape
 * closes it, and the focus goes back to where it was.
 */
export function Dialog({
  title,
  asks,
  isBusy = false,
  onClose,
  children,
}: {
  title: string;
  /** What has to be answered by one of the buttons inside, in a form with the method "dialog". */
  asks?: string;
  /** What was answered is being done: it closes by itself. */
  isBusy?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      {...(asks && { role: 'alertdialog', 'aria-describedby': `${id}-text` })}
      aria-labelledby={`${id}-title`}
      // A click beside it closes it, too, unless it asks something.
      {...{ closedby: isBusy ? 'none' : asks ? 'closerequest' : 'any' }}
      onClose={onClose}
      className="wrap-anywhere m-auto max-h-[calc(100dvh-1.5rem)] w-[calc(100%-1.5rem)] max-w-md overflow-y-auto rounded-xl border border-line bg-surface px-4 pt-3 pb-4 text-body text-ink shadow-lg backdrop:bg-black/40"
    >
      <div className="flex items-start gap-2">
        <h2 id={`${id}-title`} className="min-w-0 flex-1 py-0.5 font-semibold text-[0.9375rem] leading-snug">
          {title}
        </h2>
        {!asks && (
          <IconButton
            icon={X}
            label={t('ui_dismiss')}
            className="-mr-1.5 -mt-0.5"
            onClick={() => dialog.current?.close()}
          />
        )}
      </div>
      {asks && (
        <p id={`${id}-text`} className="mt-1 text-mute">
          {asks}
        </p>
      )}
      {children}
    </dialog>
  );
}
