import type { ClassHistory } from '../../../lib/domain/book/hysteresis';
import { t } from '../../../lib/text';
import { FoldedPanel } from '../FoldedPanel';

/** The account's classes period by period, the newest first (domain 4). */
export function ClassHistoryPanel({ history }: { history: ClassHistory }) {
  const periods = [...new Set([...history.abc, ...history.xyz].map(({ period }) => period))].sort().reverse();
  const classIn = (judged: readonly { period: string; class: string }[], period: string) =>
    judged.find((one) => one.period === period)?.class ?? '–';
  return (
    <FoldedPanel title={t('classes_title')} summary={t('classes_periods', { count: periods.length })}>
      <p className="pb-2 text-mute text-small">{t('classes_explanation')}</p>
      <table data-testid="class-history" className="mt-2 border-collapse text-small">
        <thead>
          <tr>
            {[t('classes_period'), 'ABC', 'XYZ'].map((heading) => (
              <th key={heading} scope="col" className="border border-line bg-soft px-3 py-1 text-left font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}>
              <th scope="row" className="border border-line px-3 py-1 text-left font-normal">
                {period}
              </th>
              <td className="border border-line px-3 py-1">{classIn(history.abc, period)}</td>
              <td className="border border-line px-3 py-1">{classIn(history.xyz, period)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FoldedPanel>
  );
}
