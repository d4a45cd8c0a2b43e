import type { Prospect } from '../../../lib/domain/prospect';
import { date, t } from '../../../lib/text';
import { Notice } from '../../ui/Notice';

/** Says that somebody has flagged this company already. */
export function FlagWaiting({ prospect }: { prospect: Prospect }) {
  return (
    <Notice data-testid="flag-waiting">
      <p>{t('flag_waiting', { day: date(prospect.flaggedOn) })}</p>
      {prospect.why && <p>{prospect.why}</p>}
    </Notice>
  );
}
