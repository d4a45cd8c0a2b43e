import type { TargetLine } from '../../../../lib/db/read/targets/target-lines';
import { MEASURES } from '../../../../lib/domain/records/plan/target';
import { money, percent, t, wordOf } from '../../../../lib/text';
import { PaperDrawing } from '../../../charts/paper/PaperDrawing';
import { forecastText, gapText } from '../../targets/target-text';
import { targetChart } from '../sales/sales-charts';

/** What the account is to bring this year, what it has brought, and what that comes to at the year's end. */
export function PackTarget({ line, currency, year }: { line: TargetLine; currency: string; year: number }) {
  return (
    <div className="flex flex-col gap-3">
      {MEASURES.map((measure) => {
        const { progress, actual } = line[measure];
        const chart = targetChart(line, measure, year, currency);
        if (!progress || !chart) return null;
        const { plan, forecast } = progress;
        return (
          <div key={measure} className="break-inside-avoid">
            <p>
              <b>
                {wordOf('measure', measure)} {year}: {money(plan, currency)}.
              </b>{' '}
              {t('targets_stand', {
                ...{ actual: money(actual, currency), share: percent(plan > 0 ? actual / plan : 0) },
                ...{ forecast: forecast === null ? '–' : money(forecast, currency), gap: gapText(progress, currency) },
              })}
            </p>
            <p className="mb-1 text-mute text-small">{forecastText(progress, currency)}</p>
            <PaperDrawing chart={{ ...chart, high: 140 }} />
          </div>
        );
      })}
    </div>
  );
}
