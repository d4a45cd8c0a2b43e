import { AccountStatus, LabelId, Tier } from '../../../lib/domain/records/account';
import { TouchKind } from '../../../lib/domain/records/touch';
import { type AccountFilter, asksNothing } from '../../../lib/domain/table/account-view';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { number, percent, t, wordOf } from '../../../lib/text';
import { columnName, rhythmName } from './column-look';

type Basis = 'profit' | 'revenue';

/** So many words are named on a chip. */
const NAMED = 3;

/** In what each column of figures is counted; the others just count. */
const UNITS: Partial<Record<ColumnId, 'percent' | 'days'>> = {
  share: 'percent',
  ownShare: 'percent',
  growth: 'percent',
  gap: 'percent',
  lastContact: 'days',
  nextStep: 'days',
};

const among = <Word extends string>(words: readonly Word[], text: (word: Word) => string) => {
  return (given: string) => {
    const ours = words.find((word) => word === given);
    return ours && text(ours);
  };
};

/** The columns whose words are ours, and what they are called. */
const OURS: Partial<Record<ColumnId, (word: string) => string | undefined>> = {
  tier: among(Tier.options, (tier) => wordOf('tier', tier)),
  labels: among(LabelId.options, (label) => wordOf('label', label)),
  status: among(AccountStatus.options, (status) => wordOf('status', status)),
  lastKind: among(TouchKind.options, (kind) => wordOf('touchKind', kind)),
  rhythm: among(['red', 'amber', 'steady'], rhythmName),
};

/** Returns in what the figures of a column are entered; undefined where that goes without saying. */
export function unitText(column: ColumnId): string | undefined {
  const unit = UNITS[column];
  return unit && t(unit === 'days' ? 'accounts_unitDays' : 'accounts_unitPercent');
}

/** Returns a word of a column as people read it; '' is none. */
export function wordText(column: ColumnId, word: string): string {
  if (word === '') return t('accounts_filterNone');
  return OURS[column]?.(word) ?? word;
}

function daysText({ by, from, to }: { by: ColumnId; from?: number | undefined; to?: number | undefined }) {
  if (by === 'lastContact' && from !== undefined && to === undefined) return t('accounts_silentFor', { count: from });
  if (by === 'lastContact' && from === undefined && to !== undefined) return t('accounts_spokenWithin', { count: to });
  if (by === 'nextStep' && from === undefined && to === -1) return t('accounts_stepOverdue');
  if (by === 'nextStep' && from === undefined && to !== undefined && to >= 0) {
    return t('accounts_stepWithin', { count: to });
  }
  return undefined;
}

/** Returns what a filter asks for: "Tier: Key account", "No contact for 60 days", "Share from 10%". */
export function filterText(filter: AccountFilter, basis: Basis): string {
  const column = columnName(filter.by, basis);
  if (asksNothing(filter)) return column;
  if ('oneOf' in filter) {
    const words = filter.oneOf.slice(0, NAMED).map((word) => wordText(filter.by, word));
    const more = filter.oneOf.length - words.length;
    const named = words.join(', ');
    return t('accounts_filterWords', {
      column,
      words: more > 0 ? t('accounts_filterMore', { words: named, count: more }) : named,
    });
  }
  const ofDays = daysText(filter);
  if (ofDays) return ofDays;
  const { by, from, to } = filter;
  const figure = (value: number) => (UNITS[by] === 'percent' ? percent(value / 100, 2) : number(value, 2));
  if (from !== undefined && to !== undefined) {
    return t('accounts_filterBetween', { column, from: figure(from), to: figure(to) });
  }
  return from === undefined
    ? t('accounts_filterTo', { column, figure: figure(to ?? 0) })
    : t('accounts_filterFrom', { column, figure: figure(from) });
}
