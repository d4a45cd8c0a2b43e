import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Choice } from './record-field';

/** The next of a form's groups of choices, where its chosen one or its first can take the focus. */
function goOn(from: HTMLElement): void {
  const groups = [...(from.closest('form')?.querySelectorAll('fieldset') ?? [])];
  const next = groups.find((group) => from.compareDocumentPosition(group) === Node.DOCUMENT_POSITION_FOLLOWING);
  next?.querySelector<HTMLElement>('input:checked, button, input')?.focus();
}

/** One of up to three, side by side: by a click, by the arrow keys, or by its digit, which goes on to what comes next. */
export function RowField({
  label,
  error,
  choices,
  value,
  autoFocus,
  onValue,
}: {
  label: string;
  error?: string | undefined;
  choices: readonly Choice[];
  value: string;
  /** Takes the focus when the form opens. */
  autoFocus?: boolean;
  onValue: (value: string) => void;
}) {
  const name = useId();
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) chosen.current?.focus();
  }, [autoFocus]);
  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (!choice || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onValue(choice.value);
    goOn(event.currentTarget);
  };
  return (
    <fieldset onKeyDown={press} className="min-w-0">
      <legend className="mb-1 font-semibold text-mute text-small">{label}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,4.5rem),1fr))] gap-1">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="wrap-anywhere flex min-h-7 min-w-0 cursor-pointer items-center justify-center gap-1 rounded-md border border-edge px-1 py-0.5 text-small leading-tight has-checked:border-brand has-checked:bg-brand-soft has-checked:font-semibold has-checked:text-brand has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-1"
          >
            <input
              ref={choice.value === value ? chosen : null}
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onValue(choice.value)}
              className="shrink-0 accent-brand outline-none"
            />
            {choice.text}
          </label>
        ))}
      </div>
      {error && <p className="text-red text-small">{error}</p>}
    </fieldset>
  );
}
