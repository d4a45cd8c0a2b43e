import { readPlanned } from '../../../lib/db/read/targets/read-targets';
import type { PlannedLines } from '../../../lib/db/read/targets/target-lines';
import { sumOfTargets } from '../../../lib/domain/targets/sum-of-targets';
import { money, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { LinkButton } from '../LinkButton';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { Table } from '../Table';
import { forecastText, gapText } from '../targets/target-text';
import { plannedCustomers } from './planned-customers';

const ROWS = 20;

/** The targets of this year: who falls short most, and what all of them come to. */
export function TargetsPanel() {
  const { today } = useClock();
  const live = useLive(() => readPlanned(today.year, today), 'planned', today.toString());
  if (live.state !== 'ready') return null;
  return <Planned lines={live.data} />;
}

function Planned({ lines }: { lines: PlannedLines }) {
  const { year, currency } = lines;
  const { measure, rows } = plannedCustomers(lines);
  const title = t('portfolio_targets', { year: String(year) });
  if (rows.length === 0)
    return (
      <Panel title={title}>
        <p className="mb-2 text-mute">{t('portfolio_noTargets')}</p>
        <LinkButton href={pathTo('targets')}>{t('portfolio_toTargets')}</LinkButton>
      </Panel>
    );
  const sum = sumOfTargets(lines.lines, measure);
  const orNone = (amount: number | null) => (amount === null ? '–' : money(amount, currency));
  return (
    <Panel title={title}>
      <p className="mb-2 text-mute">
        {t('portfolio_targetsSum', {
          ...{ measure: wordOf('measure', measure), count: sum.accounts, plan: money(sum.plan, currency) },
          ...{ actual: money(sum.actual, currency), forecast: orNone(sum.forecast) },
        })}
      </p>
      <LongList
        name={title}
        rows={rows}
        first={ROWS}
        more={ROWS}
        draw={(drawn) => (
          <Table
            caption={title}
            heads={[
              { text: t('portfolio_customer') },
              { text: t('accountColumn_target'), isNumber: true },
              { text: t('accountColumn_actual'), isNumber: true },
              { text: t('accountColumn_forecast'), isNumber: true, isWideOnly: true },
              { text: t('accountColumn_gap'), isNumber: true },
            ]}
            rows={drawn.map(({ accountId, name, progress }) => ({
              key: accountId,
              data: { 'data-testid': 'planned-customer' },
              cells: [
                <a key="name" href={pathTo('accounts', accountId, 'sales')} className="font-semibold hover:text-brand">
                  {name}
                </a>,
                money(progress.plan, currency),
                money(progress.actual, currency),
                <span key="forecast" title={forecastText(progress, currency)}>
                  {orNone(progress.forecast)}
                </span>,
                <span key="gap" className={(progress.gap?.amount ?? 0) < 0 ? 'text-red' : ''}>
                  {gapText(progress, currency)}
                </span>,
              ],
            }))}
          />
        )}
      />
    </Panel>
  );
}
