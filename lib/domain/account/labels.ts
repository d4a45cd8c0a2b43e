import * as z from 'zod/mini';
import type { DependencySettings } from '../book/band';
import { bandOf } from '../book/band';
import type { Standing } from '../book/standing';
import type { Account, LabelId, Level } from '../records/account';
import { type Day, day } from '../records/day';
import { times } from '../records/unit';

/** Which growth counts as fast (domain 3.1). */
export const LabelSettings = z.object({ fastGrowingFrom: times(0.2) });
export type LabelSettings = z.infer<typeof LabelSettings>;

/** A label that the ledger shows: which figure reached which threshold, in which book, on which day. */
interface ComputedLabel {
  label: LabelId;
  level: Level;
  how: 'computed';
  because: {
    criterion: 'share' | 'sum';
    /** The customer's share of the book, 0-1. */
    share: number | null;
    /** A share where the criterion is the share, else a sum in `currency`. */
    threshold: number;
    amount: number;
    total: number;
    basis: Standing['basis'];
    currency: string;
    asOf: Day;
  };
}

/** A label that somebody entered, with the example that shows it and the day from which it holds. */
interface WrittenLabel {
  label: LabelId;
  level: Level;
  how: 'entered';
  since: Day;
  because: { evidence: string };
}

/** Somebody who takes new products first, seen from the ledger: the product groups that they were among the first to buy. */
interface FirstBuyerLabel {
  label: 'innovator';
  level: Level;
  how: 'first to buy';
  because: { firstIn: NonNullable<Standing['firstIn']>; asOf: Day };
}

export type HeldLabel = ComputedLabel | FirstBuyerLabel | WrittenLabel;

/**
 * Returns the labels that an account holds today, each with its level and its reasons (domain 3.1, 3.2). The ledger shows who
 * is a breadwinner of the company, and who an innovator is by first purchases; every other label is entered, and counts from its day on.
 */
export function labelsOf(
  account: Account,
  standing: Standing | undefined,
  dependency: DependencySettings,
  today: Temporal.PlainDate,
): HeldLabel[] {
  const breadwinner = standing === undefined ? null : breadwinnerOf(standing, dependency);
  const entered = account.labels
    .filter((entry) => Temporal.PlainDate.compare(day(entry.since), today) <= 0)
    .map(
      ({ label, level, since, evidence }): WrittenLabel => ({
        label,
        level,
        how: 'entered',
        since,
        because: { evidence },
      }),
    );
  return [...(breadwinner ? [breadwinner] : []), ...firstBuyerOf(standing), ...entered];
}

function firstBuyerOf(standing: Standing | undefined): FirstBuyerLabel[] {
  if (!standing?.firstIn) return [];
  const { firstIn, asOf } = standing;
  return [{ label: 'innovator', level: 'company', how: 'first to buy', because: { firstIn, asOf } }];
}

/** A customer in any band brings at least what makes it key: it is a breadwinner of the company. */
function breadwinnerOf(standing: Standing, dependency: DependencySettings): ComputedLabel | null {
  const { share, amount, total, basis, currency, asOf } = standing;
  const { keyFrom, keySum } = dependency;
  const { band, because } = bandOf(standing, dependency);
  if (band === null) return null;
  const criterion = because.criterion === 'sum' ? 'sum' : 'share';
  const threshold = criterion === 'sum' ? keySum : keyFrom;
  return {
    label: 'breadwinner',
    level: 'company',
    how: 'computed',
    because: { criterion, share, threshold, amount, total, basis, currency, asOf },
  };
}
