import type { LucideIcon } from 'lucide-react';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { type ComponentProps, type ReactNode, useId, useRef } from 'react';
import { IconButton } from '../ui/IconButton';
import { useRoving } from '../ui/useRoving';
import { standBelow } from './stand-below';

/** 13 rem, in pixels. */
const WIDTH = 208;

/** What else can be done with a row, in a menu behind one button: arrows, Enter and Escape work in it, and keys press what is in it. */
export function RowMenu({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { ref: box, ...roving } = useRoving<HTMLDivElement>();
  return (
    <>
      <IconButton
        ref={button}
        icon={Ellipsis}
        label={label}
        data-menu
        data-testid="row-menu"
        aria-haspopup="menu"
        popoverTarget={id}
        onClick={() => standBelow(button.current, box.current, WIDTH)}
      />
      <div
        ref={box}
        {...roving}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        onToggle={({ newState }) => {
          if (newState !== 'open') return;
          standBelow(button.current, box.current, WIDTH);
          box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
        }}
        className="top-(--top) left-(--left) inset-auto w-52 max-w-[calc(100vw-1rem)] rounded-xl border border-line bg-surface p-1 text-body text-ink shadow-lg"
      >
        {children}
      </div>
    </>
  );
}

/** One thing that can be done, in the menu of a row. */
export function RowMenuItem({
  icon: Icon,
  onPick,
  children,
  ...rest
}: { icon: LucideIcon; onPick: () => void } & Omit<ComponentProps<'button'>, 'className' | 'onClick'>) {
  return (
    <button
      type="button"
      role="menuitem"
      data-rove
      className="flex min-h-8 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-soft"
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>(':popover-open')?.hidePopover();
        onPick();
      }}
      {...rest}
    >
      <Icon size={14} aria-hidden="true" className="shrink-0 text-mute" />
      {children}
    </button>
  );
}
