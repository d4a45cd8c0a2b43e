import { type ReactNode, useId } from 'react';

/** What every control inside a `Field` looks like. */
export const controlLook =
  'min-h-7 w-full rounded-md border border-edge bg-surface px-2 py-1 text-body text-ink placeholder:text-faint aria-invalid:border-red';

/** What a control needs to belong to its label, hint and error. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label above one control, with a hint or an error below it. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold text-mute text-small">
        {label}
      </label>
      {children({ id, ...(below && { 'aria-describedby': `${id}-below` }), ...(error && { 'aria-invalid': true }) })}
      {below && (
        <p id={`${id}-below`} className={`text-small ${error ? 'text-red' : 'text-faint'}`}>
          {below}
        </p>
      )}
    </div>
  );
}
