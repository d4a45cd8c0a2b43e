import type { Prospect } from '../../../lib/domain/records/prospect';
import { date, t } from '../../../lib/text';
import { Notice } from '../../ui/Notice';
import { FlagAway } from './FlagAway';

/** Says that somebody has flagged this company already, and offers the flag to somebody who has another book. */
export function FlagWaiting({ prospect }: { prospect: Prospect }) {
  return (
    <Notice data-testid="flag-waiting" action={<FlagAway prospect={prospect} />}>
      <p>{t('flag_waiting', { day: date(prospect.flaggedOn) })}</p>
      {prospect.flaggedBy && <p className="wrap-anywhere">{t('flag_by', { who: prospect.flaggedBy })}</p>}
      {prospect.why && <p>{prospect.why}</p>}
    </Notice>
  );
}
