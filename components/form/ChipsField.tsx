import { type KeyboardEvent, useState } from 'react';
import type { Choice } from './record-field';

/** Several of a few, each a chip to press; one stop for the Tab key, with the arrow keys between them. */
export function ChipsField({
  label,
  error,
  choices,
  chosen,
  onChosen,
}: {
  label: string;
  error?: string | undefined;
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
        {choices.map(({ value, text }, place) => {
          return (
            <button
              key={value}
              type="button"
              tabIndex={place === stop ? 0 : -1}
              onFocus={() => setStop(place)}
              aria-pressed={chosen.includes(value)}
              onClick={() => press(value)}
              className="min-h-6 rounded-full border border-edge px-2.5 text-small aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-brand forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText]"
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
