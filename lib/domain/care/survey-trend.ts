import type { Day } from '../records/day';
import type { Survey } from '../records/survey';
import { meanOf } from './answer-sheet';

/** How a client's satisfaction went: the score of each survey, the oldest first, and what changed since the one before. */
export interface SurveyTrend {
  scores: { on: Day; score: number }[];
  /** Of the questions of the last two surveys that asked them: those whose score fell or rose, the deepest fall first. */
  changed: { question: string; from: number; to: number }[];
}

/** Returns how scores went over time, up to today; null where there are fewer than two surveys to compare. */
export function surveyTrend(surveys: readonly Survey[], today: Day): SurveyTrend | null {
  const asked = surveys.filter(({ on }) => on <= today).toSorted((a, b) => a.on.localeCompare(b.on));
  if (asked.length < 2) return null;
  const [before, last] = asked.filter(({ answers }) => answers?.length).slice(-2);
  const earlier = new Map(before?.answers?.map(({ question, score }) => [question, score]));
  const changed = (last?.answers ?? []).flatMap(({ question, score }) => {
    const from = earlier.get(question);
    return from === undefined || from === score ? [] : { question, from, to: score };
  });
  return {
    scores: asked.map(({ on, score, answers }) => ({ on, score: meanOf(answers ?? []) ?? score })),
    changed: changed.sort((a, b) => a.to - a.from - (b.to - b.from)),
  };
}
