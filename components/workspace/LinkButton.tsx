import type { ComponentProps } from 'react';

/** A link to another page of the workspace that looks like a button. */
export function LinkButton(props: Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a
      className="inline-flex min-h-6 items-center justify-center gap-1 rounded-md border border-line bg-surface px-2.5 py-0.5 font-semibold text-small hover:bg-soft"
      {...props}
    />
  );
}
