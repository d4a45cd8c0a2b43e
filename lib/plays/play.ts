import type { Facts } from '../conclude/facts';
import type { Day } from '../domain/records/day';

/**
 * A value that a play's text is filled with; the screen words it in the user's language. `text` names one of our own texts
 * ("role_champion"), `share` is 0-1, `amount` is in units of `currency`.
 */
export type Said =
  | string
  | number
  | { day: Day }
  | { share: number }
  | { amount: number; currency: string }
  | { text: string };

/** One piece of advice for one account. */
export interface Suggestion {
  playId: string;
  accountId: string;
  due: Day;
  /** Fills the texts `play_<id>_title` and `play_<id>_because`, the id as `textName` writes it; `count` chooses the plural. */
  because: Record<string, Said>;
  /** What it rests on, from `keyOfFacts`: a dismissed one stays dismissed until this changes. */
  key: string;
  /** Whom to turn to. */
  personId?: string;
}

/** One piece of advice as a rule. Pure: the same facts give the same suggestion. */
export interface Play {
  /** Its file name. */
  readonly id: string;
  suggest(facts: Facts): Suggestion | null;
}
