import type { Conclusions } from '../../../lib/conclude/account';
import { readTargetOf } from '../../../lib/db/read/targets/read-targets';
import type { TargetLine } from '../../../lib/db/read/targets/target-lines';
import { money, percent, t, wordOf } from '../../../lib/text';
import { TargetBar } from '../../charts/TargetBar';
import { useLive } from '../../hooks/useLive';

/** How far the account has come on its target of this year; nothing where it has none. Only then its sales are read. */
export function Target({ conclusions: { account, targets, today } }: { conclusions: Conclusions }) {
  const { year } = today;
  return targets.some((target) => target.year === year) ? (
    <Reached key={account.id} accountId={account.id} today={today} />
  ) : null;
}

function Reached({ accountId, today }: { accountId: string; today: Temporal.PlainDate }) {
  const { year } = today;
  const live = useLive(() => readTargetOf(accountId, year, today), `${accountId} ${year}`, today.toString());
  if (live.state !== 'ready') return null;
  const { basis, currency, lines } = live.data;
  return lines.map((line) => <Bar key={year} line={line} {...{ basis, currency, year }} />);
}

/** By the figure by which the book is judged, or by the one that is planned. */
function Bar({
  line,
  basis,
  currency,
  year,
}: {
  line: TargetLine;
  basis: 'turnover' | 'profit';
  currency: string;
  year: number;
}) {
  const other = basis === 'profit' ? 'turnover' : 'profit';
  const measure = line[basis].progress ? basis : other;
  const { progress } = line[measure];
  if (!progress || progress.plan <= 0) return null;
  const { actual, plan, planToDate, forecast } = progress;
  const said = {
    ...{ measure: wordOf('measure', measure), year: String(year), share: percent(actual / plan) },
    ...{ plan: money(plan, currency), forecast: money(forecast ?? 0, currency) },
  };
  return (
    <div className="mt-1 text-mute text-small">
      {t(forecast === null ? 'target_reached' : 'target_forecast', said)}
      <TargetBar reached={actual / plan} due={planToDate / plan} />
    </div>
  );
}
