import { controlLook, Field } from './Field';

/** A choice of one among a few; the browser's own list, so that it works in every frame and by every keyboard. */
export function SelectField<Value extends string>({
  label,
  hint,
  error,
  value,
  choices,
  mark,
  onValue,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: Value;
  choices: readonly { value: Value; text: string }[];
  /** Its `data-testid`. */
  mark?: string;
  onValue: (value: Value) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          data-testid={mark}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onValue(chosen.value);
          }}
          className={controlLook}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
