import { type KeyboardEventHandler, useEffect, useId, useRef } from 'react';
import type { PScore } from '../../../lib/domain/records/prospect';
import { t } from '../../../lib/text';

const answers = [
  { score: 0, text: 'flag_no' },
  { score: 1, text: 'flag_unclear' },
  { score: 2, text: 'flag_yes' },
] as const;

/** One of the three P: no, unclear or yes, by a click or by the arrow keys. */
export function ThreeChoices({
  question,
  score,
  isFirst,
  onScore,
  onKeyDown,
}: {
  question: string;
  score: PScore['score'];
  /** Takes the focus when the form opens. */
  isFirst: boolean;
  onScore: (score: PScore['score']) => void;
  onKeyDown: KeyboardEventHandler;
}) {
  const name = useId();
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) chosen.current?.focus();
  }, [isFirst]);
  return (
    <fieldset onKeyDown={onKeyDown} className="min-w-0">
      <legend className="mb-1 font-semibold text-mute text-small">{question}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,4.5rem),1fr))] gap-1">
        {answers.map((answer) => (
          <label
            key={answer.score}
            className="wrap-anywhere flex min-h-7 min-w-0 cursor-pointer items-center justify-center gap-1 rounded-md border border-edge px-1 py-0.5 text-small leading-tight has-checked:border-brand has-checked:bg-brand-soft has-checked:font-semibold has-checked:text-brand has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-1"
          >
            <input
              ref={answer.score === score ? chosen : null}
              type="radio"
              name={name}
              checked={answer.score === score}
              onChange={() => onScore(answer.score)}
              className="shrink-0 accent-brand outline-none"
            />
            {t(answer.text)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
