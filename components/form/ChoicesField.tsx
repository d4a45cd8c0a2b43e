import { useId } from 'react';
import { CheckField } from '../ui/CheckField';

/** Several of a few: one box each. */
export function ChoicesField<Value extends string>({
  label,
  hint,
  error,
  choices,
  chosen,
  onChosen,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  choices: readonly { value: Value; text: string }[];
  chosen: readonly Value[];
  onChosen: (chosen: readonly Value[]) => void;
}) {
  const id = useId();
  const below = error ?? hint;
  const choose = (value: Value, isChosen: boolean) =>
    onChosen(choices.map((choice) => choice.value).filter((one) => (one === value ? isChosen : chosen.includes(one))));
  return (
    <fieldset aria-describedby={below ? id : undefined} className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold text-mute text-small">{label}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map(({ value, text }) => (
          <CheckField
            key={value}
            label={text}
            checked={chosen.includes(value)}
            onChecked={(isChosen) => choose(value, isChosen)}
          />
        ))}
      </div>
      {below && (
        <p id={id} className={`text-small ${error ? 'text-red' : 'text-faint'}`}>
          {below}
        </p>
      )}
    </fieldset>
  );
}
