import { type KeyboardEvent, useRef } from 'react';
import type { ThreeP } from '../../../lib/domain/programme/qualification';
import type { PScore } from '../../../lib/domain/records/prospect';
import { t } from '../../../lib/text';
import { ThreeChoices } from './ThreeChoices';

/** The answers to need, ability and authority. */
export type Scores = Record<ThreeP, PScore['score']>;

const scoreOfKey: Record<string, PScore['score']> = { 1: 0, 2: 1, 3: 2 };
const threeP: readonly ThreeP[] = ['need', 'ability', 'authority'];

/** The three P, each answered by a tap, by the arrow keys, or by a digit that goes on to what comes next. */
export function ThreeQuestions({
  scores,
  isFirst,
  onScores,
  onDone,
}: {
  scores: Scores;
  /** The first question takes the focus when the form opens. */
  isFirst: boolean;
  onScores: (scores: Scores) => void;
  /** The last of them was answered by its digit. */
  onDone: () => void;
}) {
  const all = useRef<HTMLDivElement>(null);
  const answer = (event: KeyboardEvent, place: number, p: ThreeP) => {
    const score = scoreOfKey[event.key];
    if (score === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onScores({ ...scores, [p]: score });
    const next = all.current?.querySelectorAll('fieldset')[place + 1];
    if (next) next.querySelector<HTMLElement>('input:checked')?.focus();
    else onDone();
  };
  return (
    <div ref={all} className="flex flex-col gap-2.5">
      {threeP.map((p, place) => (
        <ThreeChoices
          key={p}
          question={t(`flag_${p}`)}
          score={scores[p]}
          isFirst={isFirst && place === 0}
          onScore={(score) => onScores({ ...scores, [p]: score })}
          onKeyDown={(event) => answer(event, place, p)}
        />
      ))}
      <p className="text-faint text-small">{t('flag_keys')}</p>
    </div>
  );
}
