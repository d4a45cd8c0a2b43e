import type { KnownRhythm } from '../domain/account/lost';
import { type Signal, signalsOf } from '../domain/account/signals';
import type { AbcClass } from '../domain/book/abc';
import { abcInForce, type CellAnswer, cellOf } from '../domain/book/cell-of';
import { type Growth, growthOf } from '../domain/book/growth';
import type { SettledClass } from '../domain/book/hysteresis';
import type { AccountContext } from './account-context';
import { concludeRhythm, isCustomersOwn } from './customer';
import { concludeTier, type TierConclusions } from './tier';

/** How an account stands with us, each answer with its reasons; null: not enough data. */
export interface StandingConclusions extends TierConclusions {
  signals: Signal[];
  /** The class in force by what the customer brings, which is known of more than their cell. */
  abc: SettledClass<AbcClass> | null;
  cell: CellAnswer | null;
  growth: Growth | null;
  /** The figures are the account's own; those of a group's member are its group's, and what they ask for is asked at the top. */
  isCustomer: boolean;
  /** The customer's: of a group's member its group's. */
  rhythm: KnownRhythm;
}

/** Returns how the account stands today: labels, band, tier, classes, growth and rhythm (domain 2, 3, 4, 8.2). */
export function concludeStanding(
  context: Pick<AccountContext, 'account' | 'standing' | 'prospects' | 'settings'>,
  today: Temporal.PlainDate,
): StandingConclusions {
  const { account, standing, settings } = context;
  return {
    ...concludeTier(context, today),
    signals: signalsOf(account, standing, settings, today),
    abc: standing ? abcInForce(standing, settings.classes) : null,
    cell: standing ? cellOf(standing, settings) : null,
    growth: standing ? growthOf(standing, settings.rhythm) : null,
    isCustomer: standing !== undefined && isCustomersOwn(standing),
    rhythm: concludeRhythm(standing, settings, today),
  };
}
