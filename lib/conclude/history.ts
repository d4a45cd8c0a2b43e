import { type BandAnswer, bandOf } from '../domain/book/band';
import { periodsOf } from '../domain/book/history';
import { lastDayOf } from '../domain/book/hysteresis';
import type { LeftOutOf } from '../domain/book/standing';
import type { Tier } from '../domain/records/account';
import type { AccountContext } from './account-context';
import { concludeTier } from './tier';

/** How an account stood at the end of a period: its customer's share, 0-1, and classes; null: not enough data. */
export interface PastStanding {
  /** "2026-Q3", or "2026-09" where the settings judge by the month. */
  period: string;
  share: number | null;
  /** What its customer brought in the 12 months up to then, by the basis of its standing. */
  amount: number;
  /** The sales history does not hold all of these 12 months. */
  isPartial: boolean;
  band: BandAnswer;
  tier: Tier;
  abc: string | null;
  xyz: string | null;
}

/** What the letters of a history say of lines without a rate. */
const LEFT_OUT: Record<string, LeftOutOf> = { o: 'own', e: 'others', b: 'own and others' };

/**
 * Returns how the account stood at the end of each period that the ledger knows and stands now, the newest first (domain 4): by the
 * labels and the tier by hand that held by then, and by the settings of today. A flag that waited then is not known any more.
 */
export function concludeHistory({ account, standing, settings }: AccountContext): PastStanding[] {
  const history = standing?.history;
  if (!standing || !history) return [];
  const { bookFrom } = standing;
  const classAt = (letters: string, at: number) => (letters[at] === '-' ? null : (letters[at] ?? null));
  return periodsOf(history)
    .map((period, at): PastStanding => {
      const isRunning = at === history.abc.length - 1;
      const asOf = isRunning ? standing.asOf : lastDayOf(period);
      const { leftOut: now, ...known } = standing;
      const of = LEFT_OUT[history.leftOut?.[at] ?? ''];
      const past = {
        ...known,
        ...(of && { leftOut: { of, currencies: now?.currencies ?? [] } }),
        asOf,
        share: history.shares[at] ?? null,
        amount: history.amounts[at] ?? 0,
      };
      const { tierByHand: byHand, ...others } = account;
      const then = byHand && byHand.since <= asOf ? { ...others, tierByHand: byHand } : others;
      const day = Temporal.PlainDate.from(asOf);
      const { tier } = concludeTier({ account: then, standing: past, prospects: [], settings }, day);
      const abc = classAt(history.abc, at);
      return {
        period,
        share: past.share,
        amount: past.amount,
        isPartial: bookFrom !== undefined && Temporal.PlainDate.from(bookFrom).add({ years: 1 }).toString() > asOf,
        band: bandOf(past, settings.dependency),
        tier: tier.tier,
        abc,
        xyz: classAt(history.xyz, at),
      };
    })
    .reverse();
}
