import Undo2 from 'lucide-react/icons/undo-2';
import { bringBackFollowUp } from '../../../lib/db/write/steps/bring-back-follow-up';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { dayText } from '../../ui/day-text';

/** Says that a step was put off, here or in a notification, and brings it back by one click. */
export function SnoozedLine({ followUp }: { followUp: FollowUp }) {
  const write = useWrite();
  const { today, when } = useClock();
  const { id, snoozedFrom } = followUp;
  if (!snoozedFrom) return null;
  const said = t('step_broughtBack', { day: dayText(snoozedFrom, today) });
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-mute text-small">
      {t('step_snoozedFrom', { day: date(snoozedFrom, 'short') })}
      <Button
        look="quiet"
        data-testid="step-bring-back"
        className="-my-px -ml-1.5 px-1.5"
        onClick={() => void write(() => bringBackFollowUp(id, when()), said)}
      >
        <Undo2 size={12} aria-hidden="true" />
        {t('step_bringBack')}
      </Button>
    </p>
  );
}
