import type { ImportWords, WordsFor } from '../../domain/languages/file-language';
import { importWords } from '../../domain/languages/import-words';
import type { JobFunction } from '../../domain/records/decision-making-group';
import type { PScore } from '../../domain/records/prospect';
import { foldHeading } from './heading-names';
import { LineRefused } from './refusal';

const SCORES = { 0: 0, 1: 1, 2: 2 } as const;

/** Folds a word as headings are folded, yet keeps signs alone ("✓"). */
const fold = (word: string) => foldHeading(word) || word.trim();

/** The words of all languages. */
function meanings<T extends string>(take: (words: ImportWords) => WordsFor<T>): Map<string, T> {
  const byWord = new Map<string, T>();
  for (const words of Object.values(importWords)) {
    for (const [value, names] of Object.entries(take(words)) as [T, readonly string[]][]) {
      for (const name of names) byWord.set(fold(name), value);
    }
  }
  return byWord;
}

/** Reads a cell by them. */
function reader<T extends string>(take: (words: ImportWords) => WordsFor<T>): (text: string) => T {
  const byWord = meanings(take);
  return (text) => {
    const value = byWord.get(fold(text));
    if (value === undefined) throw new LineRefused('notAWord', { text });
    return value;
  };
}

/** Each returns what a cell's word means; throws LineRefused `notAWord` on one that it does not know. */
export const readStatus = reader(({ statuses }) => statuses);
export const readRole = reader(({ roles }) => roles);
export const readSection = reader(({ sections }) => sections);
export const readYesOrNo = reader(({ yesOrNo }) => yesOrNo);
export const readTouchKind = reader(({ touchKinds }) => touchKinds);
export const readDirection = reader(({ directions }) => directions);
export const readReached = reader(({ yesOrNo, reached }) => ({
  yes: [...yesOrNo.yes, ...reached.yes],
  no: [...yesOrNo.no, ...reached.no],
}));
/** What became of an activity: it has been, nobody was reached, or it is only planned or was called off. */
export type ContactState = 'done' | 'notReached' | 'notDone';
/** Returns what became of an activity by its state; throws LineRefused `notAWord` where its word says nothing of it. */
export const readContactState = reader<ContactState>(({ yesOrNo, done, reached }) => ({
  done: [...yesOrNo.yes, ...done.yes, ...reached.yes],
  notReached: reached.no,
  notDone: [...yesOrNo.no, ...done.no],
}));
export const readTier = reader(({ tiers }) => tiers);
export const readLevel = reader(({ levels }) => levels);
export const readComplaint = reader(({ complaints }) => complaints);
export const readPlanKind = reader(({ planKinds }) => planKinds);
export const readGoalState = reader(({ goalStates }) => goalStates);
export const readStepState = reader(({ stepStates }) => stepStates);
export const readStepKind = reader(({ stepKinds }) => stepKinds);
export const readTopic = reader(({ topics }) => topics);
export const readCause = reader(({ causes }) => causes);
export const readLabel = reader(({ labels }) => labels);
export const readSignal = reader(({ signals }) => signals);

const functionWords = meanings(({ functions }) => functions);

const jobWords = meanings<JobFunction>(({ jobs }) => ({ ...jobs, other: [] }));

/** Returns whether a cell is a word for a function. */
export const isFunction = (text: string): boolean => functionWords.has(fold(text));

/** In what somebody is called these say how they work, or for whom: "personal assistant", "technical buyer". */
const IN_OTHER_SENSES = new Set(['personal', 'people', 'technical', 'teknisk', 'tegnies', 'műszaki'].map(fold));

/**
 * Returns the function that a cell names: alone, or as the only one whose words stand in what somebody is called, whoever leads it
 * ("Leiter Einkauf" is at work in purchasing); undefined where it names none, or several.
 */
export function functionIn(text: string): JobFunction | undefined {
  const whole = functionWords.get(fold(text)) ?? jobWords.get(fold(text));
  if (whole) return whole;
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const runs = parts.flatMap((_, from) => [1, 2, 3].map((many) => parts.slice(from, from + many).join(' ')));
  // "IT" is one, "it" is none.
  const isWord = (run: string) => !IN_OTHER_SENSES.has(fold(run)) && (run.length > 2 || run === run.toUpperCase());
  const named = new Set(runs.flatMap((run) => (isWord(run) ? (functionWords.get(fold(run)) ?? []) : [])));
  named.delete('leadership');
  const [only, ...others] = named;
  return only !== 'other' && others.length === 0 ? only : undefined;
}

/** Returns the function that a cell names; throws LineRefused `notAWord` where it names none, or several. */
export function readFunction(text: string): JobFunction {
  const job = functionIn(text);
  if (!job) throw new LineRefused('notAWord', { text });
  return job;
}

const readScoreWord = reader(({ scores }) => scores);

/** Returns what a cell says of one of the three P: 0 no, 1 unclear, 2 yes; throws LineRefused `notAWord` on anything else. */
export function readScore(text: string): PScore['score'] {
  return SCORES[readScoreWord(text)];
}

const reachedWords = meanings(({ reached, yesOrNo }) => ({
  yes: [...yesOrNo.yes, ...reached.yes],
  no: [...yesOrNo.no, ...reached.no],
}));
const doneWords = meanings(({ done }) => done);

/** Returns whether an outcome says that there was none: "scheduled", "cancelled", where "no" says that nobody was reached. */
export const isYetToBe = (outcome: string): boolean =>
  !reachedWords.has(fold(outcome)) && doneWords.get(fold(outcome)) === 'no';

const touchWords = meanings(({ touchKinds }) => touchKinds);

/** Returns whether a cell is a word for a kind of contact. */
export const isTouchKind = (text: string): boolean => touchWords.has(fold(text));
