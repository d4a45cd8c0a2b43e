import type { AccountContext } from '../../../lib/conclude/account-context';
import { concludeHistory } from '../../../lib/conclude/history';
import { bandMarks } from '../../../lib/domain/book/band';
import { percent, t, wordOf } from '../../../lib/text';
import { FoldedPanel } from '../FoldedPanel';
import { periodText } from '../period-text';
import { bandName } from '../portfolio/band-name';

const box = 'border border-line px-3 py-1';

/** How the account stood period by period, the newest first: computed backwards from the ledger, so that it is there on the first day. */
export function HistoryPanel({ context }: { context: AccountContext }) {
  const periods = concludeHistory(context);
  if (periods.length === 0) return null;
  const marks = bandMarks(context.settings.dependency);
  return (
    <FoldedPanel title={t('classes_title')} summary={t('classes_periods', { count: periods.length })}>
      <p className="pb-2 text-mute text-small">{t('classes_explanation')}</p>
      <div className="overflow-x-auto">
        <table data-testid="class-history" className="mt-2 border-collapse text-small">
          <thead>
            <tr>
              {[
                t('classes_period'),
                t('accountColumn_share'),
                t('band_title'),
                t('accountColumn_tier'),
                'ABC',
                'XYZ',
              ].map((heading) => (
                <th key={heading} scope="col" className={`${box} bg-soft text-left font-semibold`}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map(({ period, share, band, tier, abc, xyz }) => (
              <tr key={period}>
                <th scope="row" className={`${box} whitespace-nowrap text-left font-normal`}>
                  {periodText(period)}
                </th>
                <td className={`${box} text-right tabular-nums`}>{share === null ? '–' : percent(share, 1, marks)}</td>
                <td className={box}>{bandName(band) ?? (band.because.criterion === 'left out' ? '?' : '–')}</td>
                <td className={box}>{wordOf('tier', tier)}</td>
                <td className={box}>{abc ?? '–'}</td>
                <td className={box}>{xyz ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoldedPanel>
  );
}
