import type { RhythmState } from '../../../lib/domain/book/rhythm';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { t, wordOf } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { labelName } from '../../records/label-name';
import type { AccountLine } from './account-lines';

/**
 * How wide each column is, in rem, and whether it holds figures, which stand to the right: no word of ours is cut in any language, and those
 * shown at first stand beside each other in a window of 1280 pixels.
 */
export const columnLook: Record<ColumnId, { width: number; isFigure?: true }> = {
  name: { width: 10.6 },
  group: { width: 11 },
  tier: { width: 7 },
  labels: { width: 12 },
  share: { width: 4.5, isFigure: true },
  ownShare: { width: 6, isFigure: true },
  profit: { width: 8, isFigure: true },
  growth: { width: 6.25, isFigure: true },
  target: { width: 6.25, isFigure: true },
  actual: { width: 6.75, isFigure: true },
  forecast: { width: 6.75, isFigure: true },
  gap: { width: 10.75, isFigure: true },
  class: { width: 4.25 },
  rhythm: { width: 6.75 },
  health: { width: 5.5, isFigure: true },
  gaps: { width: 4.5, isFigure: true },
  lastContact: { width: 6.5 },
  lastKind: { width: 8 },
  nextStep: { width: 6.75 },
  openProposals: { width: 8.5, isFigure: true },
  kam: { width: 7.5 },
  status: { width: 8 },
  industry: { width: 9 },
  market: { width: 8 },
  tags: { width: 11 },
};

/** Returns what a column is called; amounts by what the book counts. */
export function columnName(column: ColumnId, basis: 'profit' | 'revenue'): string {
  return wordOf('accountColumn', column === 'profit' ? basis : column);
}

/** What a column counts, where its name does not tell. */
const HINTS: Partial<Record<ColumnId, TextKey>> = {
  share: 'accountColumn_shareHint',
  ownShare: 'accountColumn_ownShareHint',
  growth: 'accountColumn_growthHint',
  target: 'accountColumn_targetHint',
  actual: 'accountColumn_actualHint',
  forecast: 'accountColumn_forecastHint',
  gap: 'accountColumn_gapHint',
  gaps: 'accountColumn_gapsHint',
  lastKind: 'accountColumn_lastKindHint',
};

/** Returns what a column counts; undefined where its name tells. */
export function columnHint(column: ColumnId): string | undefined {
  const hint = HINTS[column];
  return hint && t(hint);
}

/** Returns how a customer orders, in two or three words. */
export function rhythmName(state: RhythmState['state']): string {
  return wordOf('rhythmShort', state);
}

/** Returns the labels that an account holds, each once. */
export function labelNames({ labels }: AccountLine): string[] {
  return [...new Set(labels.map(labelName))];
}
