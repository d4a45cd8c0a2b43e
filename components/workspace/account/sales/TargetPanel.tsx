import { useState } from 'react';
import { readTargetOf } from '../../../../lib/db/read/targets/read-targets';
import type { TargetLine } from '../../../../lib/db/read/targets/target-lines';
import { draftId } from '../../../../lib/domain/keeping/kept-draft';
import { MEASURES, type Measure } from '../../../../lib/domain/records/plan/target';
import { money, percent, t, wordOf } from '../../../../lib/text';
import { TargetBar } from '../../../charts/TargetBar';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { Button } from '../../../ui/Button';
import { ChartMenu } from '../../chart/ChartMenu';
import { LiveNotice } from '../../LiveNotice';
import { Panel } from '../../Panel';
import { AmountCell } from '../../targets/AmountCell';
import { TargetMonths } from '../../targets/TargetMonths';
import { gapText } from '../../targets/target-text';
import { useSaveTarget } from '../../targets/useSaveTarget';
import { targetChart, targetTable } from './sales-charts';

/** The targets of one account in this year and the next, against what it brings; the months open below. */
export function TargetPanel({ accountId }: { accountId: string }) {
  const { today } = useClock();
  const [year, setYear] = useState(today.year);
  const live = useLive(() => readTargetOf(accountId, year, today), `${accountId} ${year}`, today.toString());
  const other = year === today.year ? year + 1 : today.year;
  return (
    <Panel
      title={t('targets_target', { year: String(year) })}
      action={
        <Button look="quiet" onClick={() => setYear(other)}>
          {t('targets_see', { year: String(other) })}
        </Button>
      }
    >
      {live.state !== 'ready' && <LiveNotice live={live} />}
      {live.state === 'ready' &&
        live.data.lines.map((line) => (
          <div key={line.accountId} className="flex flex-col gap-4">
            {MEASURES.map((measure) => (
              <Measured key={measure} {...{ line, measure, year }} currency={live.data.currency} />
            ))}
            {line.withoutProfit > 0 && line.profit.planned && (
              <p className="text-mute text-small">
                {t(line.isAtMargin ? 'targets_atMargin' : 'targets_withoutProfit', { count: line.withoutProfit })}
              </p>
            )}
          </div>
        ))}
    </Panel>
  );
}

const isNothing = ({ actual, lastYear }: TargetLine[Measure]) => actual === 0 && lastYear === 0;

function Measured({
  line,
  measure,
  year,
  currency,
}: {
  line: TargetLine;
  measure: Measure;
  year: number;
  currency: string;
}) {
  const { own, saveTotal } = useSaveTarget(line, year, measure);
  const { planned, progress: saved, actual, lastYear } = line[measure];
  // No customer has sales for exactly nothing, year after year: their lines do not say the profit.
  const isUnknown = measure === 'profit' && isNothing(line.profit) && !isNothing(line.turnover);
  const [isOdd, setOdd] = useState(false);
  const progress = isOdd ? null : saved;
  const chart = targetChart(line, measure, year, currency);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="w-36">
          <span aria-hidden="true" className="font-semibold text-mute text-small">
            {wordOf('measure', measure)}
          </span>
          <AmountCell
            value={own?.total ?? null}
            name={t('targets_measureOf', { measure: wordOf('measure', measure), name: line.name, year: String(year) })}
            column="year"
            keptAs={draftId('target', `${line.accountId} ${year} ${measure}`)}
            placeholder={planned && !own ? money(planned.plan.total, currency) : ''}
            onSave={saveTotal}
            onOdd={setOdd}
          />
        </div>
        <p className="min-w-0 flex-1 basis-64 text-mute">
          {progress
            ? t('targets_stand', {
                ...{ actual: money(actual, currency), share: percent(progress.plan > 0 ? actual / progress.plan : 0) },
                forecast: progress.forecast === null ? '–' : money(progress.forecast, currency),
                gap: gapText(progress, currency),
              })
            : !saved &&
              (isUnknown
                ? t('targets_noneOfProfit')
                : t('targets_none', { actual: money(actual, currency), before: money(lastYear, currency) }))}
        </p>
        {chart && (
          <ChartMenu title={chart.title} chart={() => chart} table={() => targetTable(line, measure, currency)} />
        )}
      </div>
      {progress && (
        <>
          {progress.plan > 0 && (
            <TargetBar reached={actual / progress.plan} due={progress.planToDate / progress.plan} />
          )}
          <TargetMonths line={line} measure={measure} year={year} currency={currency} />
        </>
      )}
    </div>
  );
}
