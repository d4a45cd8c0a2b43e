import { nextTouch, type TouchFacts } from '../../../lib/domain/care/next-touch';
import type { Settings } from '../../../lib/domain/settings';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { dayText, dueText } from '../../ui/day-text';
import { everyText, waitText } from './step-words';

/** The one day on which the account is next to be touched, and what it follows from where no step says so. */
export function NextTouchLine({ facts, settings }: { facts: TouchFacts; settings: Settings }) {
  const { today, timeZone } = useClock();
  const touch = nextTouch(facts, { today, timeZone }, settings);
  return (
    <p data-testid="next-touch" data-on={touch.on} className="mb-1.5 text-mute text-small">
      {t('touch_next')}: {/* That a step is overdue stands in the step itself, just below. */}
      <span className="inline-block font-semibold text-ink first-letter:uppercase">
        {touch.by === 'interval' ? dueText(touch.on, today) : dayText(touch.on, today)}
      </span>
      {touch.wait && <span className="block">{waitText(touch.wait)}</span>}
      {touch.by === 'interval' && (
        <span className="block">
          {everyText(touch.every, touch.asked)}{' '}
          {touch.last ? t('plan_lastSeen', { day: date(touch.last) }) : t('plan_neverSeen')}
        </span>
      )}
    </p>
  );
}
