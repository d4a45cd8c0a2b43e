import Ellipsis from 'lucide-react/icons/ellipsis';
import { Suspense, useId, useRef, useState } from 'react';
import { t } from '../../../lib/text';
import { IconButton } from '../../ui/IconButton';
import { later } from '../../ui/later';

const ViewMenu = later(() => import('./ViewMenu').then((module) => module.ViewMenu));

/** Opens what can be chosen about the sidebar itself: the browser's own popover, which Escape and a click beside it close. */
export function ViewButton() {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const stand = () => {
    const { bottom = 0 } = button.current?.getBoundingClientRect() ?? {};
    popover.current?.style.setProperty('--top', `${Math.max(0, bottom) + 4}px`);
  };
  return (
    <>
      <IconButton
        ref={button}
        icon={Ellipsis}
        label={t('view_open')}
        aria-haspopup="dialog"
        popoverTarget={id}
        onClick={stand}
      />
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('view_open')}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        className="inset-x-3 inset-y-auto top-(--top) ml-auto max-h-[calc(100dvh-var(--top)-0.5rem)] w-auto max-w-80 overflow-y-auto rounded-xl border border-line bg-surface p-3 text-body text-ink shadow-lg"
      >
        {isOpen && (
          <Suspense>
            <ViewMenu close={() => popover.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
