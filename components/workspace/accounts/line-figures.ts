import { classOf, concludeCustomer, concludeRhythm } from '../../../lib/conclude/customer';
import type { AccountCare } from '../../../lib/db/read/care/account-care';
import type { KnownRhythm } from '../../../lib/domain/account/lost';
import { type Growth, growthOf } from '../../../lib/domain/book/growth';
import type { RhythmState } from '../../../lib/domain/book/rhythm';
import type { Settings } from '../../../lib/domain/settings';
import type { TargetProgress } from '../../../lib/domain/targets/target-progress';
import type { AccountLine } from './account-lines';

/** What became of the targets of a year, in the currency of the book. */
export interface TargetsOfYear {
  year: number;
  currency: string;
  of: ReadonlyMap<string, TargetProgress>;
}

/** What the values of a line are concluded by. */
export interface TableClock {
  settings: Settings;
  today: Temporal.PlainDate;
  /** Today as days since 1970-01-01. */
  epochDay: number;
  /** The moment at which today ends, in milliseconds. */
  endOfToday: number;
  timeZone: string;
  /** What is known of people and contacts; left out until it is read. */
  care?: ReadonlyMap<string, AccountCare> | undefined;
  /** What became of the targets of this year, by account; left out until it is read. */
  targets?: TargetsOfYear | undefined;
}

/** Returns the account's own share of the book, 0-1; null where there is not enough data. */
export function ownShareOf({ standing }: AccountLine): number | null {
  return standing && standing.share !== null && standing.total > 0 ? standing.ownAmount / standing.total : null;
}

/** Returns the growth of the account's customer; null where there is not enough data. */
export function lineGrowth({ standing }: AccountLine, { settings }: TableClock): Growth | null {
  return standing ? growthOf(standing, settings.rhythm) : null;
}

/** Returns the cell of the account's customer, or what is known of it: "AX", "A"; undefined where nothing is. */
export function lineClass({ standing }: AccountLine, { settings }: TableClock): string | undefined {
  return standing && classOf(concludeCustomer(standing, settings));
}

/** Returns how the account's customer orders; null where there is not enough data. */
export function lineKnownRhythm({ standing }: AccountLine, { settings, today }: TableClock): KnownRhythm {
  return concludeRhythm(standing, settings, today);
}

/** Returns whether the account's customer orders as usual; undefined where there is not enough data. */
export function lineRhythm(line: AccountLine, clock: TableClock): RhythmState['state'] | undefined {
  return lineKnownRhythm(line, clock)?.now.state;
}

/** Returns what became of the target of an account, or of those below it; undefined where there is none, or until that is read. */
export function lineTarget({ account }: AccountLine, { targets }: TableClock): TargetProgress | undefined {
  return targets?.of.get(account.id);
}
