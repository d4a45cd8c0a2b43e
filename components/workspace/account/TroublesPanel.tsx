import { useMemo } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import { concludeTroubles } from '../../../lib/conclude/troubles';
import type { QuarterTrend } from '../../../lib/domain/account/quarter-trend';
import { date, number, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Panel } from '../Panel';
import { periodText } from '../period-text';
import { Table } from '../Table';
import { complaintText } from './complaint-text';

/** What went wrong: each complaint with how it went, and what came of complaints and refusals in each quarter, by cause. */
export function TroublesPanel({ context }: { context: AccountContext }) {
  const { today } = useClock();
  const { complaints, complained, refused } = useMemo(() => concludeTroubles(context, today), [context, today]);
  if (complaints.length + refused.rows.length === 0) return null;
  return (
    <Panel title={t('troubles_title')}>
      <div className="flex flex-col gap-4">
        {complaints.length > 0 && (
          <ul className="divide-y divide-line">
            {complaints.map(({ fact, isOpen }) => (
              <li key={fact.id} data-testid="complaint-case" data-open={isOpen} className="py-1.5">
                <p className="wrap-anywhere line-clamp-2">{fact.text}</p>
                <p className={`text-small ${isOpen ? 'font-semibold text-red' : 'text-faint'}`}>
                  {[date(fact.learnedOn), complaintText(fact, today)].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
        <Quarters
          title={t('troubles_complaints')}
          trend={complained}
          nameOf={(cause) => (cause ? wordOf('cause', cause) : t('factForm_causeNone'))}
        />
        <Quarters title={t('troubles_refusals')} trend={refused} nameOf={(why) => why || t('pipeline_nameless')} />
      </div>
    </Panel>
  );
}

/** How often each reason came in each quarter; nothing where none did. */
function Quarters<Why extends string>({
  title,
  trend,
  nameOf,
}: {
  title: string;
  trend: QuarterTrend<Why>;
  nameOf: (why: Why) => string;
}) {
  if (trend.rows.length === 0) return null;
  const heads = trend.quarters.map((quarter) => ({ text: periodText(quarter), isNumber: true }));
  return (
    <Table
      caption={title}
      heads={[{ text: title }, ...heads, { text: t('troubles_direction') }]}
      rows={trend.rows.map(({ why, counts, direction }) => ({
        key: why,
        cells: [nameOf(why), ...counts.map((count) => (count === 0 ? '' : number(count))), wordOf('trend', direction)],
      }))}
    />
  );
}
