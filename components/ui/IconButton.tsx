import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/** A button that shows an icon only; `label` says what it does, to screen readers and on hover. */
export function IconButton({
  icon: Icon,
  label,
  className = '',
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { icon: LucideIcon; label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`grid size-7 shrink-0 place-items-center rounded-md text-faint hover:bg-soft hover:text-ink ${className}`}
      {...rest}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
