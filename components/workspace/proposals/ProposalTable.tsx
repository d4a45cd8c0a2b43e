import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useMemo } from 'react';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import type { Forecast } from '../../../lib/domain/pipeline/forecast';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { LongList } from '../LongList';
import { ProposalRow } from './ProposalRow';
import type { ProposalOrder, SeenProposals } from './seen-proposals';

/** So many rows are drawn at first, and so many more with each press. */
const AT_ONCE = 100;

const columns: readonly { order: ProposalOrder; text: TextKey; look: string }[] = [
  { order: 'title', text: 'pipeline_proposal', look: '' },
  { order: 'amount', text: 'proposal_amount', look: 'hidden w-24 text-right sm:table-cell' },
  { order: 'sent', text: 'pipeline_sent', look: 'hidden w-28 text-right xl:table-cell' },
  { order: 'days', text: 'pipeline_days', look: 'hidden w-20 text-right lg:table-cell' },
  { order: 'validity', text: 'pipeline_until', look: 'hidden w-28 text-right lg:table-cell' },
  { order: 'state', text: 'pipeline_state', look: 'hidden w-32 sm:table-cell' },
  { order: 'step', text: 'pipeline_next', look: 'hidden w-[27%] md:table-cell' },
];

/** The proposals as a table, in the order of the heading that was pressed; of a long one the first are drawn, and more on demand. */
export function ProposalTable({
  rows,
  forecast,
  seen,
  settings,
  onSee,
}: {
  rows: readonly PipelineRow[];
  forecast: Forecast<PipelineRow>;
  seen: SeenProposals;
  settings: Settings;
  onSee: (change: Partial<SeenProposals>) => void;
}) {
  const isForecast = seen.figure.startsWith('forecast');
  const rates = useMemo(
    () => new Map(forecast.parts.flatMap(({ lines, rate }) => lines.map((line) => [line, rate]))),
    [forecast],
  );
  return (
    <LongList
      name={t('pipeline_title')}
      rows={rows}
      first={AT_ONCE}
      more={AT_ONCE}
      draw={(drawn) => (
        <table aria-rowcount={rows.length + 1} className="w-full table-fixed border-collapse text-left">
          <caption className="sr-only">{t('pipeline_title')}</caption>
          <thead>
            <tr className="border-line border-b">
              {columns.map(({ order, text, look }) => (
                <OrderedHead
                  key={order}
                  look={look}
                  text={t(text)}
                  way={seen.order === order ? (seen.isDescending ? 'descending' : 'ascending') : undefined}
                  onOrder={() => onSee({ order, isDescending: seen.order === order && !seen.isDescending })}
                />
              ))}
              <th scope="col" className="w-9">
                <span className="sr-only">{t('pipeline_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((row) => (
              <ProposalRow
                key={row.proposal.id}
                row={row}
                rate={isForecast ? rates.get(row) : undefined}
                settings={settings}
              />
            ))}
          </tbody>
        </table>
      )}
    />
  );
}

/** A heading that puts the table in its order, and pressed again the other way round. */
function OrderedHead({
  look,
  text,
  way,
  onOrder,
}: {
  look: string;
  text: string;
  way: 'ascending' | 'descending' | undefined;
  onOrder: () => void;
}) {
  const Arrow = way === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={way ?? 'none'} className={`px-2 py-1.5 ${look}`}>
      <button
        type="button"
        onClick={onOrder}
        className="-mx-1 inline-flex min-h-6 items-center gap-0.5 rounded-md px-1 font-semibold text-mute text-small hover:bg-soft hover:text-ink"
      >
        {text}
        {way && <Arrow size={12} aria-hidden="true" className="shrink-0" />}
      </button>
    </th>
  );
}
