import { readLetterToName } from '../../../lib/db/read/letter/letter-to-name';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Notice } from '../../ui/Notice';
import { LinkButton } from '../LinkButton';
import { monthText } from '../letter/month-text';
import { pathToLetter } from '../route';

/** Names the letter of the month that is over, from its first working day after it until it was opened. */
export function LetterNotice() {
  const { today } = useClock();
  const live = useLive(() => readLetterToName(today), `letter ${today}`);
  const month = live.state === 'ready' ? live.data : null;
  if (!month) return null;
  return (
    <div data-testid="today-item" data-kind="letter" className="mb-4">
      <Notice action={<LinkButton href={pathToLetter(month)}>{t('letter_read')}</LinkButton>}>
        {t('letter_isThere', { month: monthText(month) })}
      </Notice>
    </div>
  );
}
