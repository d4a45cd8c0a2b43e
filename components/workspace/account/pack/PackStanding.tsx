import type { Conclusions } from '../../../../lib/conclude/account';
import { classOf } from '../../../../lib/conclude/customer';
import { concludeHistory } from '../../../../lib/conclude/history';
import { accountSentence } from '../../../../lib/domain/account/account-sentence';
import { bandMarks } from '../../../../lib/domain/book/band';
import { isOfGroup } from '../../../../lib/domain/book/standing';
import { date, list, money, percent, t, wordOf } from '../../../../lib/text';
import { PaperDrawing } from '../../../charts/paper/PaperDrawing';
import { labelName } from '../../../records/label-name';
import { accountSentenceText } from '../../../sidebar/account-sentence-text';
import { growthOnYear } from '../../../ui/growth-text';
import { SheetFigures } from '../../paper/SheetFigures';
import { SheetTable } from '../../paper/SheetTable';
import { periodText } from '../../period-text';
import { bandName } from '../../portfolio/band-name';
import { historyChart } from './history-chart';

/** How the account stands, and how it stood at the end of each period of three years. */
export function PackStanding({ conclusions }: { conclusions: Conclusions }) {
  const { standing, settings, today, tier, band, growth, rhythm, health, labels, signals } = conclusions;
  const name = classOf(conclusions);
  const marks = bandMarks(settings.dependency);
  const sentence = accountSentenceText(accountSentence(conclusions, today, settings), today, marks);
  const named = [
    ...labels.map(labelName),
    ...signals.flatMap((one) => (one.signal === 'member of a group' ? [] : wordOf('signal', one.signal))),
  ];
  const periods = concludeHistory(conclusions);
  const chart = historyChart(periods, conclusions);
  return (
    <div className="flex flex-col gap-3">
      <p>{sentence}</p>
      {named.length > 0 && <p data-testid="pack-labels">{t('pack_labels', { labels: list(named) })}</p>}
      <SheetFigures
        figures={[
          { name: t('accountColumn_tier'), value: wordOf('tier', tier.tier) },
          ...(standing
            ? [
                {
                  name: t(`pack_${standing.basis}`),
                  value: money(standing.amount, standing.currency),
                  note: [growth && growthOnYear(growth.rate), isOfGroup(standing) && t('pack_ofGroup')]
                    .filter(Boolean)
                    .join(' · '),
                },
                {
                  name: t('accountColumn_share'),
                  value: standing.share === null ? '–' : percent(standing.share, 1, marks),
                  note: bandName(band) ?? '',
                },
              ]
            : []),
          ...(name ? [{ name: t('pack_class'), value: name }] : []),
          ...(rhythm
            ? [
                {
                  name: t('rhythm_title'),
                  value: t('pack_days', { count: Math.round(rhythm.usual.median) }),
                  note: t('rhythm_lastOrder', { day: date(rhythm.usual.lastOrder) }),
                },
              ]
            : []),
          ...(health
            ? [
                {
                  name: t('health_title'),
                  value: `${health.score} / 100`,
                  note: t('health_parts', {
                    count: health.parts.length,
                    of: health.parts.length + health.leftOut.length,
                  }),
                },
              ]
            : []),
        ]}
      />
      {!standing && <p className="text-mute">{t('account_noSales')}</p>}
      {chart && (
        <div className="break-inside-avoid">
          <p className="mb-1 font-semibold text-small">{chart.title}</p>
          <PaperDrawing chart={chart} />
        </div>
      )}
      {periods.length > 0 && standing && (
        <SheetTable
          caption={t('classes_title')}
          heads={[
            { text: t('classes_period') },
            { text: t(`pack_${standing.basis}`), isNumber: true },
            { text: t('accountColumn_share'), isNumber: true },
            { text: t('band_title') },
            { text: t('accountColumn_tier') },
            { text: t('pack_class') },
          ]}
          rows={periods.map((one) => ({
            key: one.period,
            cells: [
              periodText(one.period),
              `${money(one.amount, standing.currency)}${one.isPartial ? '*' : ''}`,
              one.share === null ? '–' : percent(one.share, 1, marks),
              bandName(one.band) ?? (one.band.because.criterion === 'left out' ? '?' : '–'),
              wordOf('tier', one.tier),
              `${one.abc ?? '–'}${one.xyz ?? ''}`,
            ],
          }))}
        />
      )}
      {periods.some(({ isPartial }) => isPartial) && <p className="text-mute text-small">{t('pack_partial')}</p>}
    </div>
  );
}
