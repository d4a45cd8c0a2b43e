import * as z from 'zod/mini';
import { ABC_CLASSES, type AbcClass } from './abc';
import { type Judgement, periodAfter } from './hysteresis';
import { XYZ_CLASSES, type XyzClass } from './xyz-answer';

/**
 * How a customer stood at the end of each closed period of the ledger and stands in the running one, the oldest first: a letter or a
 * number each, as every row of a large book has one. "-" and null: not enough data.
 */
export const History = z.object({
  /** "2024-Q1", or "2024-01" where the settings judge by the month; the others follow without a gap. */
  first: z.string().check(z.regex(/^\d{4}-(Q\d|\d\d)$/)),
  abc: z.string(),
  xyz: z.string(),
  /** Of the 12 months that end with the period: the sum, and its share of the book, 0-1. */
  amounts: z.array(z.number()),
  shares: z.array(z.nullable(z.number())),
  /** Where lines without a rate could change a share: "o" of the customer's own, "e" of others, "b" of both, else "-". */
  leftOut: z.optional(z.string()),
});
export type History = z.infer<typeof History>;

/** The periods from one on, as far as they were asked for: the customers of a book have the same. */
const periodsFrom = new Map<string, string[]>();

/** Returns the periods of a history, the oldest first. */
export function periodsOf({ first, abc }: Pick<History, 'first' | 'abc'>): string[] {
  const periods = periodsFrom.get(first) ?? [first];
  periodsFrom.set(first, periods);
  while (periods.length < abc.length) periods.push(periodAfter(periods.at(-1) ?? first));
  return periods.slice(0, abc.length);
}

function judgements<Class extends string>(
  history: History,
  letters: string,
  known: readonly Class[],
): Judgement<Class>[] {
  const found: Judgement<Class>[] = [];
  for (const [at, period] of periodsOf(history).entries()) {
    const letter = known.find((one) => one === letters[at]);
    if (letter) found.push({ period, class: letter });
  }
  return found;
}

/** Returns the ABC classes of a history by period; periods without one are left away. */
export const abcJudgements = (history: History): Judgement<AbcClass>[] => judgements(history, history.abc, ABC_CLASSES);

/** Returns the XYZ classes of a history by period; periods without one are left away. */
export const xyzJudgements = (history: History): Judgement<XyzClass>[] => judgements(history, history.xyz, XYZ_CLASSES);
