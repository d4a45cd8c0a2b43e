import { bandMarks } from '../../../lib/domain/book/band';
import type { BookFigures } from '../../../lib/domain/book/standing';
import type { Settings } from '../../../lib/domain/settings';
import { money, percent, t } from '../../../lib/text';
import { ParetoChart } from '../../charts/ParetoChart';
import { ChartMenu } from '../chart/ChartMenu';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { Table } from '../Table';
import { abcPending } from './abc-pending';
import { paretoChart, paretoTable } from './paper-charts';
import type { Customer } from './portfolio-customers';

/** How many rows are drawn at first, and with each press. */
const ROWS = 50;

/** The customers from the largest down, with what those before bring together: who is A, B and C (domain 4). */
export function ParetoPanel({
  customers,
  figures,
  settings: { classes, dependency },
}: {
  customers: readonly Customer[];
  figures: BookFigures;
  settings: Settings;
}) {
  if (!figures.concentration) return null;
  const isPending = customers.some(({ abc }) => abc?.pending);
  const isBeyond = customers.some(({ standing: { abc } }) => abc && abc.before > 1);
  const charted = customers.flatMap(({ standing: { share, abc } }) =>
    share !== null && abc ? { share, before: abc.before } : [],
  );
  return (
    <Panel
      title={t('portfolio_pareto')}
      action={
        <ChartMenu
          title={t('portfolio_pareto')}
          chart={() => paretoChart(customers, figures)}
          table={() => paretoTable(customers)}
        />
      }
    >
      <ParetoChart bars={charted.slice(0, ROWS)} label={t('portfolio_paretoChart')} />
      {(isPending || isBeyond) && (
        <p className="mb-2 text-mute text-small">
          {isPending && t(classes.period === 'month' ? 'portfolio_classNoteMonth' : 'portfolio_classNoteQuarter')}{' '}
          {isBeyond && t('portfolio_beyondWhole')}
        </p>
      )}
      <LongList
        name={t('portfolio_pareto')}
        rows={customers}
        first={ROWS}
        more={ROWS}
        draw={(rows) => (
          <Table
            caption={t('portfolio_pareto')}
            heads={[
              { text: t('portfolio_customer') },
              { text: t('portfolio_class') },
              { text: t('portfolio_sum'), isNumber: true, isWideOnly: true },
              { text: t('portfolio_share'), isNumber: true },
              { text: t('portfolio_beforeShare'), isNumber: true },
            ]}
            rows={rows.map(({ id, name, abc: inForce, standing: { abc, amount, share } }) => ({
              key: id,
              cells: [
                <a key="name" href={pathTo('accounts', id)} className="font-semibold hover:text-brand">
                  {name}
                </a>,
                <ClassText key="class" abc={inForce} classes={classes} />,
                money(amount, figures.currency),
                share === null ? '–' : percent(share, 1, bandMarks(dependency)),
                abc ? percent(abc.before, 1, [classes.aBelow, classes.bBelow]) : '–',
              ],
            }))}
          />
        )}
      />
    </Panel>
  );
}

/** The class in force, and the one of the last 12 months where that is another one. */
function ClassText({ abc, classes }: { abc: Customer['abc']; classes: Settings['classes'] }) {
  if (!abc) return '–';
  return (
    <span title={abcPending(abc, classes)}>
      {abc.class}
      {abc.pending && <span className="block text-mute text-small">{t('portfolio_by12', { class: abc.pending })}</span>}
    </span>
  );
}
