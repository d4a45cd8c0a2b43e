import { concludeCustomer, concludeRhythm } from '../../../lib/conclude/customer';
import { type Growth, growthOf } from '../../../lib/domain/book/growth';
import type { RhythmState } from '../../../lib/domain/book/rhythm';
import { AccountStatus, LabelId, Tier } from '../../../lib/domain/records/account';
import type { Settings } from '../../../lib/domain/settings';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import type { AccountLine } from './account-lines';

/** What the values of a line are concluded by. */
export interface TableClock {
  settings: Settings;
  today: Temporal.PlainDate;
  /** Today as days since 1970-01-01. */
  epochDay: number;
  /** The moment at which today ends, in milliseconds. */
  endOfToday: number;
  timeZone: string;
}

/** What stands in a column of a line, as it is sorted and filtered: a text, some of our words in their order, or a figure. */
export type ColumnValues =
  | { kind: 'text'; text: (line: AccountLine) => string | undefined }
  | { kind: 'words'; order: readonly string[]; words: (line: AccountLine, clock: TableClock) => readonly string[] }
  | { kind: 'tags'; words: (line: AccountLine) => readonly string[] }
  | { kind: 'figure'; figure: (line: AccountLine, clock: TableClock) => number | undefined };

const MS_A_DAY = 86_400_000;
const ABC = ['A', 'B', 'C'] as const;

/** Per cent, without the last digits that only binary fractions have. */
const percentOf = (share: number) => Math.round(share * 1e11) / 1e9;

/** Returns the account's own share of the book, 0-1; null where there is not enough data. */
export function ownShareOf({ standing }: AccountLine): number | null {
  return standing && standing.share !== null && standing.total > 0 ? standing.ownAmount / standing.total : null;
}

/** Returns the growth of the account's customer; null where there is not enough data. */
export function lineGrowth({ standing }: AccountLine): Growth | null {
  return standing ? growthOf(standing) : null;
}

/** Returns the cell of the account's customer, or what is known of it: "AX", "A"; undefined where nothing is. */
export function lineClass({ standing }: AccountLine, { settings }: TableClock): string | undefined {
  return standing && (concludeCustomer(standing, settings).cell?.cell ?? standing.abc?.class);
}

/** Returns whether the account's customer orders as usual; undefined where there is not enough data. */
export function lineRhythm(
  { standing }: AccountLine,
  { settings, today }: TableClock,
): RhythmState['state'] | undefined {
  return concludeRhythm(standing, settings, today)?.now.state;
}

/** Returns how many days ago the last contact was; undefined where there was none. */
function daysSilent({ lastTouch }: AccountLine, { endOfToday }: TableClock): number | undefined {
  return lastTouch === undefined ? undefined : Math.floor((endOfToday - Date.parse(lastTouch)) / MS_A_DAY);
}

const given = <T>(value: T | null | undefined): T[] => (value === null || value === undefined ? [] : [value]);

/** The values of every column. */
export const COLUMN_VALUES: Record<ColumnId, ColumnValues> = {
  name: { kind: 'text', text: ({ account }) => account.name },
  group: { kind: 'text', text: ({ parent }) => parent?.name },
  tier: { kind: 'words', order: Tier.options, words: ({ tier }) => [tier] },
  labels: {
    kind: 'words',
    order: LabelId.options,
    words: ({ labels }) => [...new Set(labels.map(({ label }) => label))],
  },
  share: { kind: 'figure', figure: ({ share }) => (share === null ? undefined : percentOf(share)) },
  ownShare: {
    kind: 'figure',
    figure: (line) => {
      const share = ownShareOf(line);
      return share === null ? undefined : percentOf(share);
    },
  },
  profit: { kind: 'figure', figure: ({ standing }) => standing?.ownAmount },
  growth: {
    kind: 'figure',
    figure: (line) => {
      const growth = lineGrowth(line);
      return growth ? percentOf(growth.rate) : undefined;
    },
  },
  class: {
    kind: 'words',
    order: ABC.flatMap((abc) => [`${abc}X`, `${abc}Y`, `${abc}Z`, abc]),
    words: (line, clock) => given(lineClass(line, clock)),
  },
  rhythm: {
    kind: 'words',
    order: ['red', 'amber', 'steady'] satisfies RhythmState['state'][],
    words: (line, clock) => given(lineRhythm(line, clock)),
  },
  lastContact: { kind: 'figure', figure: daysSilent },
  nextStep: {
    kind: 'figure',
    figure: ({ nextStep }, { epochDay }) => nextStep && Date.parse(nextStep.due) / MS_A_DAY - epochDay,
  },
  openProposals: { kind: 'figure', figure: ({ openProposals }) => openProposals || undefined },
  kam: { kind: 'text', text: ({ account }) => account.kam?.trim() || undefined },
  status: { kind: 'words', order: AccountStatus.options, words: ({ account }) => [account.status] },
  industry: { kind: 'text', text: ({ account }) => account.industry?.trim() || undefined },
  market: { kind: 'text', text: ({ account }) => account.market?.trim() || undefined },
  tags: { kind: 'tags', words: ({ account }) => account.tags ?? [] },
};
