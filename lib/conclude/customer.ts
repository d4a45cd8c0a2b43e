import type { KnownRhythm } from '../domain/account/lost';
import type { AbcClass } from '../domain/book/abc';
import { type BandAnswer, bandOf } from '../domain/book/band';
import { abcInForce, type CellAnswer, cellOf } from '../domain/book/cell-of';
import type { SettledClass } from '../domain/book/hysteresis';
import { rhythmState, salesEnded } from '../domain/book/rhythm';
import type { Standing } from '../domain/book/standing';
import { day } from '../domain/records/day';
import type { Settings } from '../domain/settings';

/** What the ledger says of a customer; null: not enough data. */
export interface CustomerConclusions {
  band: BandAnswer;
  /** The class in force by what it brings, which is known of more customers than their cell. */
  abc: SettledClass<AbcClass> | null;
  cell: CellAnswer | null;
}

/** Returns the band, the class in force and the cell of a customer from its standing (domain 2, 4). */
export function concludeCustomer(standing: Standing, settings: Settings): CustomerConclusions {
  const { dependency, classes } = settings;
  return { band: bandOf(standing, dependency), abc: abcInForce(standing, classes), cell: cellOf(standing, settings) };
}

/** Returns the cell of a customer, or what is known of it: "AX", "A"; undefined where nothing is. */
export function classOf({ cell, abc }: Pick<CustomerConclusions, 'abc' | 'cell'>): string | undefined {
  return cell?.cell ?? abc?.class;
}

/** Says whether a standing is the customer's own: an account alone, or the top of its group. A member's shows its group's figures. */
export function isCustomersOwn({ accountId, customerId }: Standing): boolean {
  return accountId === customerId;
}

/**
 * Returns how the customer of a standing orders and whether it keeps that, as of the last day of the ledger: of what came after, nothing is
 * known. Null: not enough data, and where the sales of the book have ended (domain 8.2).
 */
export function concludeRhythm(
  standing: Standing | undefined,
  { rhythm }: Pick<Settings, 'rhythm'>,
  today: Temporal.PlainDate,
): KnownRhythm {
  const usual = standing?.rhythm ?? null;
  const known = standing?.bookTo;
  if (salesEnded(known, today, rhythm)) return null;
  return usual && { usual, now: rhythmState(usual, known && known < today.toString() ? day(known) : today, rhythm) };
}
