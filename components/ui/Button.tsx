import type { ComponentProps } from 'react';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

const looks: Record<ButtonLook, string> = {
  primary: 'border-brand bg-brand text-surface hover:opacity-90',
  plain: 'border-line bg-surface text-ink hover:bg-soft',
  quiet: 'border-transparent text-brand hover:bg-brand-soft',
};

/**
 * A button with words: `primary` for the one thing to do here, `plain` beside it, `quiet` for what rarely matters. A double click is one
 * click: the second would do it again, or do what has moved under the pointer since.
 */
export function Button({
  look = 'plain',
  className = '',
  onClick,
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return (
    <button
      type="button"
      onClick={(event) => (event.detail > 1 ? event.preventDefault() : onClick?.(event))}
      className={`inline-flex min-h-6 items-center justify-center gap-1 rounded-md border px-2.5 py-0.5 text-small font-semibold disabled:cursor-default disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
