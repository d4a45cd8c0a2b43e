import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Choice } from './record-field';

/** What comes next in the form takes the focus: of a group of choices its chosen one or its first, else a line to type. */
function goOn(from: HTMLElement): void {
  const groups = [...(from.closest('form')?.querySelectorAll('fieldset, input[type="text"]') ?? [])];
  const next = groups.find((group) => from.compareDocumentPosition(group) === Node.DOCUMENT_POSITION_FOLLOWING);
  const place = next?.matches('input') ? next : next?.querySelector('input:checked, button, input');
  if (place instanceof HTMLElement) place.focus();
}

/**
 * One of a few, side by side: by a click, by the arrow keys, or by its digit, which goes on to what comes next. One that `hasKeys`
 * shows the digits, and takes a choice's first letter, too, which stays so that Enter saves.
 */
export function RowField({
  label,
  error,
  choices,
  value,
  autoFocus,
  mark,
  hasKeys = false,
  onValue,
}: {
  label: string;
  error?: string | undefined;
  choices: readonly Choice[];
  value: string;
  /** Takes the focus when the form opens. */
  autoFocus?: boolean;
  /** By what tests find it. */
  mark?: string | undefined;
  hasKeys?: boolean | undefined;
  onValue: (value: string) => void;
}) {
  const name = useId();
  const chosen = useRef<HTMLInputElement>(null);
  // As a field takes it: whoever sees the form types into it.
  useLayoutEffect(() => {
    if (autoFocus) chosen.current?.focus();
  }, [autoFocus]);
  const byLetter = (letter: string): Choice | undefined => {
    const at = choices.findIndex((choice) => choice.value === value);
    const fromNext = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
    return fromNext.find(({ text }) => text.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
  };
  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const isDigit = /^[1-9]$/.test(event.key);
    const isLetter = hasKeys && /^\p{L}$/u.test(event.key);
    const choice = isDigit ? choices[Number(event.key) - 1] : isLetter ? byLetter(event.key) : undefined;
    if (!choice || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onValue(choice.value);
    if (isDigit) goOn(event.currentTarget);
    else event.currentTarget.querySelectorAll('input')[choices.indexOf(choice)]?.focus();
  };
  return (
    <fieldset onKeyDown={press} data-testid={mark} className="min-w-0">
      <legend className="mb-1 font-semibold text-mute text-small">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {choices.map((choice, place) => (
          <label
            key={choice.value}
            // No narrower than its longest word, which is not broken; the row goes on below where there is no room.
            className="flex wrap-break-word min-w-min min-h-7 grow basis-18 cursor-pointer items-center justify-center gap-1 rounded-md border border-edge px-1 py-0.5 text-small leading-tight has-checked:border-brand has-checked:bg-brand-soft has-checked:font-semibold has-checked:text-brand has-focus-visible:outline-2 has-focus-visible:outline-brand"
          >
            <input
              value={choice.value}
              ref={choice.value === value ? chosen : null}
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onValue(choice.value)}
              className="shrink-0 accent-brand outline-none"
            />
            {choice.text}
            {hasKeys && (
              <span aria-hidden="true" className="font-sans text-faint text-tiny">
                {place + 1}
              </span>
            )}
          </label>
        ))}
      </div>
      {error && <p className="text-red text-small">{error}</p>}
    </fieldset>
  );
}
