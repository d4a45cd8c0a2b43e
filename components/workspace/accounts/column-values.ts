import type { RhythmState } from '../../../lib/domain/book/rhythm';
import { AccountStatus, LabelId, Tier } from '../../../lib/domain/records/account';
import { TouchKind } from '../../../lib/domain/records/touch';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import type { AccountLine } from './account-lines';
import { lineCare } from './line-care';
import { lineClass, lineGrowth, lineRhythm, lineTarget, ownShareOf, type TableClock } from './line-figures';

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
    figure: (line, clock) => {
      const growth = lineGrowth(line, clock);
      return growth ? percentOf(growth.rate) : undefined;
    },
  },
  target: { kind: 'figure', figure: (line, clock) => lineTarget(line, clock)?.plan },
  actual: { kind: 'figure', figure: (line, clock) => lineTarget(line, clock)?.actual },
  forecast: { kind: 'figure', figure: (line, clock) => lineTarget(line, clock)?.forecast ?? undefined },
  gap: {
    kind: 'figure',
    figure: (line, clock) => {
      const share = lineTarget(line, clock)?.gap?.share;
      return share === null || share === undefined ? undefined : percentOf(share);
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
  health: { kind: 'figure', figure: (line, clock) => lineCare(line, clock)?.health?.score },
  gaps: { kind: 'figure', figure: (line, clock) => lineCare(line, clock)?.gaps.length },
  lastContact: { kind: 'figure', figure: daysSilent },
  lastKind: {
    kind: 'words',
    order: TouchKind.options,
    words: (line, clock) => given(lineCare(line, clock)?.lastKind),
  },
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
