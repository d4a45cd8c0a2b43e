import { useId } from 'react';
import { exactSum } from '../../../lib/domain/figures/exact-sum';
import type { SalesSum } from '../../../lib/domain/records/import';
import { date, list, t } from '../../../lib/text';
import { LEAVING } from '../../../lib/transfer/import/notes';
import type { LeftOut } from '../../../lib/transfer/sales/left-out';
import type { ControlFigures } from '../import/import-messages';
import { Table } from '../Table';
import { LeftOutRows } from './LeftOutRows';
import { exactly } from './sales-text';

/** What the sales of a file add up to and what is left out of them, so that a controller can tick it off. */
export function ControlSum({
  control: { notes, leftOut, ownCurrency },
  sum,
}: {
  control: ControlFigures;
  sum: SalesSum;
}) {
  const id = useId();
  const { lines, from, to, customers, totals } = sum;
  const years = [...new Set(totals.map(({ year }) => year))].sort();
  const own = ownCurrency ? `${t('importSum_own')} (${ownCurrency})` : t('importSum_own');
  const rows = [...Map.groupBy(totals, ({ currency }) => currency)].flatMap(([currency, inYears]) => {
    const amountsOf = (of: 'total' | 'profit') =>
      years.map((year) => inYears.find((one) => one.year === year)?.[of] ?? 0);
    const name = currency || own;
    return [
      { key: currency, name, amounts: amountsOf('total') },
      ...(inYears.some(({ profit }) => profit !== undefined)
        ? [{ key: `${currency} profit`, name: `${name} · ${t('measure_profit')}`, amounts: amountsOf('profit') }]
        : []),
    ];
  });
  const ruledOut = notes.filter(({ kind }) => LEAVING.includes(kind));
  return (
    <section
      data-testid="import-sum"
      data-lines={lines}
      data-from={from}
      data-to={to}
      data-customers={customers}
      aria-labelledby={id}
      className="flex flex-col gap-1.5 rounded-lg bg-soft px-3 py-2"
    >
      <h3 id={id} className="font-semibold">
        {t('importSum_title')}
      </h3>
      <p>
        {t('imports_sales', {
          lines: t('imports_lines', { count: lines }),
          customers: t('imports_customers', { count: customers }),
          from: date(from),
          to: date(to),
        })}
      </p>
      <Table
        caption={t('importSum_title')}
        heads={[
          { text: t('importSum_currency') },
          ...years.map((year) => ({ text: String(year), isNumber: true })),
          ...(years.length > 1 ? [{ text: t('importSum_total'), isNumber: true }] : []),
        ]}
        rows={rows.map(({ key, name, amounts }) => ({
          key,
          cells: [
            name,
            ...[...amounts, ...(years.length > 1 ? [exactSum(amounts)] : [])].map((amount) => exactly(amount, '')),
          ],
        }))}
      />
      {ruledOut.length + leftOut.length > 0 && (
        <>
          <p className="font-semibold text-mute">{t('importSum_leftOut')}</p>
          <ul className="list-disc pl-5 text-mute">
            {ruledOut.map((note) => (
              <li key={note.kind}>
                {t(`importNote_${note.kind}`, { count: note.lines, sum: sumsText(note.sums) })}
                <LeftOutRows note={note} />
              </li>
            ))}
            {leftOut.map((one) => (
              <li key={one.why}>{refusedText(one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const sumsText = (sums: Readonly<Record<string, number>>): string =>
  list(Object.entries(sums).map(([currency, sum]) => exactly(sum, currency))) || '0';

const refusedText = ({ why, lines, sums }: LeftOut): string =>
  t(`importLeft_${why}`, { count: lines, sum: sumsText(sums) });
