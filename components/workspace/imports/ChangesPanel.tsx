import { date, t, wordOf } from '../../../lib/text';
import type { ImportPlan } from '../../../lib/transfer/import/plan';
import type { Amounts, Difference } from '../../../lib/transfer/sales/differences';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import { Table } from '../Table';
import { exactly } from './sales-text';

/** What a file changes in the sales of the book, document by document, before it is taken in. */
export function ChangesPanel({ changes: { counts, first, names } }: { changes: NonNullable<ImportPlan['changes']> }) {
  const { changed, vanished, new: fresh } = counts;
  const more = changed + vanished + fresh - first.length;
  return (
    <Panel title={t('importChange_title')}>
      <p className="mb-2 text-mute">{t('importChange_counts', { changed, vanished, fresh })}</p>
      <LongList
        name={t('importChange_title')}
        rows={first}
        draw={(rows) => (
          <Table
            caption={t('importChange_title')}
            heads={[
              { text: t('importChange_customer') },
              { text: t('importChange_document'), isWideOnly: true },
              { text: t('importChange_day'), isWideOnly: true },
              { text: t('importChange_what'), isWideOnly: true },
              { text: t('importChange_was'), isNumber: true, isWideOnly: true },
              { text: t('importChange_becomes'), isNumber: true, isWideOnly: true },
              { text: t('importChange_difference'), isNumber: true },
            ]}
            rows={rows.map((one) => ({
              key: [one.accountId, one.order, one.date, one.currency].join('\n'),
              data: { 'data-testid': 'import-change', 'data-change': one.kind },
              cells: [
                <span key="name">
                  {names[one.accountId] ?? t('importChange_nobody')}
                  <span className="block font-normal text-mute text-small sm:hidden">{onNarrow(one)}</span>
                </span>,
                <span key="order" className="whitespace-nowrap">
                  {one.order ?? '–'}
                </span>,
                date(one.date),
                wordOf('importChange', one.kind),
                <AmountsCell key="was" amounts={one.was} change={one} />,
                <AmountsCell key="becomes" amounts={one.becomes} change={one} />,
                <AmountsCell key="difference" amounts={differenceOf(one)} change={one} isSigned />,
              ],
            }))}
          />
        )}
      />
      {more > 0 && <p className="mt-2 text-mute">{t('importChange_more', { count: more })}</p>}
    </Panel>
  );
}

/** Document, day and amounts in a few words, where there is no room for their columns. */
function onNarrow({ order, date: day, was, becomes, currency = '' }: Difference): string {
  const amounts = [was, becomes].map((amounts) => (amounts ? exactly(amounts.revenue, currency) : '–'));
  return [order, date(day), amounts.join(' → ')].filter(Boolean).join(' · ');
}

function differenceOf({ was, becomes }: Difference): Amounts {
  const less = (one = 0, other = 0) => Math.round((one - other) * 100) / 100;
  return { revenue: less(becomes?.revenue, was?.revenue), profit: less(becomes?.profit, was?.profit) };
}

/** The amount, and the profit below it where that differs. */
function AmountsCell({
  amounts,
  change: { was, becomes, currency = '' },
  isSigned = false,
}: {
  amounts: Amounts | undefined;
  change: Difference;
  isSigned?: boolean;
}) {
  const written = (amount: number, of: string) => `${isSigned && amount > 0 ? '+' : ''}${exactly(amount, of)}`;
  if (!amounts) return '–';
  const { revenue, profit } = amounts;
  return (
    <span className="whitespace-nowrap">
      {written(revenue, currency)}
      {was?.profit !== becomes?.profit && profit !== undefined && (
        <span className="block text-mute text-small">
          {wordOf('importField', 'profit')} {written(profit, '')}
        </span>
      )}
    </span>
  );
}
