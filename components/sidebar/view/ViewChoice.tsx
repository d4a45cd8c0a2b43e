import { useId } from 'react';

/** One of two or three, by a click or by the arrow keys; it holds at once. */
export function ViewChoice<Value extends string>({
  question,
  value,
  choices,
  onValue,
}: {
  question: string;
  value: Value;
  choices: readonly { value: Value; text: string }[];
  onValue: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold text-mute text-small">{question}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,4.5rem),1fr))] gap-1">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="wrap-anywhere flex min-h-7 min-w-0 cursor-pointer items-center justify-center gap-1 rounded-md border border-edge px-1 py-0.5 text-small leading-tight has-checked:border-brand has-checked:bg-brand-soft has-checked:font-semibold has-checked:text-brand has-focus-visible:outline-2 has-focus-visible:outline-brand"
          >
            <input
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
    </fieldset>
  );
}
