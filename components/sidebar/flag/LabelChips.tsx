import type { LabelId } from '../../../lib/domain/account';

/** Several of the six labels, each a chip to press. */
export function LabelChips({
  legend,
  choices,
  chosen,
  onChosen,
}: {
  legend: string;
  choices: readonly { value: LabelId; text: string }[];
  chosen: readonly LabelId[];
  onChosen: (chosen: readonly LabelId[]) => void;
}) {
  const press = (label: LabelId) =>
    onChosen(
      choices
        .map(({ value }) => value)
        .filter((value) => (value === label ? !chosen.includes(value) : chosen.includes(value))),
    );
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-mute text-small">{legend}</legend>
      <div className="flex flex-wrap gap-1">
        {choices.map(({ value, text }) => {
          return (
            <button
              key={value}
              type="button"
              aria-pressed={chosen.includes(value)}
              onClick={() => press(value)}
              className="min-h-6 rounded-full border border-edge px-2.5 text-small aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:font-semibold aria-pressed:text-brand"
            >
              {text}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
