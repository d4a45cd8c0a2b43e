import type { ComponentProps } from 'react';

const looks = {
  primary: 'border-brand bg-brand text-surface hover:opacity-90',
  plain: 'border-line bg-surface hover:bg-soft',
} as const;

/** A link to another page that looks like a button: `primary` for the one thing to do here. */
export function LinkButton({
  look = 'plain',
  ...rest
}: Omit<ComponentProps<'a'>, 'className'> & { look?: keyof typeof looks }) {
  return (
    <a
      className={`inline-flex min-h-6 items-center justify-center gap-1 rounded-md border px-2.5 py-0.5 font-semibold text-small ${looks[look]}`}
      {...rest}
    />
  );
}
