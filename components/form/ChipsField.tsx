import { type KeyboardEvent, useState } from 'react';
import type { Choice } from './record-field';

/** Several of a few, each a chip to press; one stop for the Tab key, with the arrow keys between them. */
export function ChipsField({
  label,
  error,
  mark,
  choices,
  chosen,
  onChosen,
}: {
  label: string;
  error?: string | undefined;
  /** By what tests find each of them. */
  mark?: string | undefined;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
}) {
  const [stop, setStop] = useState(0);
  const press = (pressed: string) =>
    onChosen(
      choices
        .map(({ value }) => value)
        .filter((value) => (value === pressed ? !chosen.includes(value) : chosen.includes(value))),
    );
  const rove = ({ key, currentTarget }: KeyboardEvent) => {
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const next = (stop + step + choices.length) % choices.length;
    currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <fieldset onKeyDown={rove}>
      <legend className="mb-1 font-semibold text-mute text-small">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {choices.map(({ value, text, email }, place) => {
          return (
            // biome-ignore lint/a11y/useSemanticElements: Enter ticks a chip, where in a box of the browser it would save
            <button
              key={value}
              type="button"
              tabIndex={place === stop ? 0 : -1}
              onFocus={() => setStop(place)}
              role="checkbox"
              aria-checked={chosen.includes(value)}
              data-testid={mark}
              data-email={email}
              onClick={() => press(value)}
              className="min-h-6 rounded-full border border-edge px-2.5 text-small aria-checked:border-brand aria-checked:bg-brand-soft aria-checked:text-brand forced-colors:aria-checked:bg-[Highlight] forced-colors:aria-checked:text-[HighlightText]"
            >
              {text}
            </button>
          );
        })}
      </div>
      {error && <p className="text-red text-small">{error}</p>}
    </fieldset>
  );
}
