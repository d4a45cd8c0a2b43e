import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonLook } from '../ui/Button';
import { standBelow } from './stand-below';

/** 20 rem, in pixels. */
const WIDTH = 320;

/** A button that opens a small box below itself: the browser's own popover, which Escape and a click beside it close. */
export function Popup({
  label,
  title,
  mark,
  look = 'plain',
  children,
}: {
  /** What stands on the button. */
  label: ReactNode;
  /** What the box is called; the button, too, where an icon stands on it. */
  title: string;
  /** The button's `data-testid`. */
  mark?: string;
  look?: ButtonLook;
  /** What stands in the box while it is open. */
  children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const stand = () => standBelow(button.current, box.current, WIDTH);
  return (
    <>
      <Button ref={button} look={look} data-testid={mark} aria-haspopup="dialog" popoverTarget={id} onClick={stand}>
        {label}
      </Button>
      <div
        ref={box}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        className="top-(--top) left-(--left) inset-auto max-h-[calc(100dvh-var(--top)-0.5rem)] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-xl border border-line bg-surface p-3 text-body text-ink shadow-lg"
      >
        {isOpen && children(() => box.current?.hidePopover())}
      </div>
    </>
  );
}
