import type { Settings } from '../../../lib/domain/settings';
import { date, number, type TextKey, t } from '../../../lib/text';
import { Disclosure } from '../../ui/Disclosure';
import type { StandingConclusions } from '../conclude-standing';

const states: Record<'steady' | 'amber' | 'red', { text: TextKey; look: string }> = {
  steady: { text: 'rhythm_steady', look: '' },
  amber: { text: 'rhythm_late', look: 'font-semibold text-amber' },
  red: { text: 'rhythm_lost', look: 'font-semibold text-red' },
};

/** Whether the account orders as it usually does, by its own rhythm (domain 8.2). */
export function RhythmLine({ rhythm, settings }: { rhythm: StandingConclusions['rhythm']; settings: Settings }) {
  if (!rhythm)
    return (
      <p data-testid="rhythm" data-state="unknown" className="py-0.5 text-mute">
        {t('rhythm_notEnoughData', { count: settings.rhythm.fewestGaps })}
      </p>
    );
  const { usual, now } = rhythm;
  const { text, look } = states[now.state];
  return (
    <Disclosure
      data-testid="rhythm"
      data-state={now.state}
      summary={
        <>
          {t('rhythm_usual', { count: Math.round(usual.median) })} {t('rhythm_last', { count: now.daysSince })}{' '}
          <span className={look}>{t(text)}</span>
        </>
      }
    >
      <p>{t('rhythm_lastOrder', { day: date(usual.lastOrder) })}</p>
      <p>
        {t('rhythm_figures', {
          gaps: usual.gaps,
          median: number(usual.median, 1),
          mean: number(usual.mean, 1),
          deviation: number(usual.deviation, 1),
        })}
      </p>
      <p>{t('rhythm_thresholds', { amber: now.amberFrom, red: now.redFrom })}</p>
    </Disclosure>
  );
}
