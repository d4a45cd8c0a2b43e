import ChevronRight from 'lucide-react/icons/chevron-right';
import type { NextStep } from '../../../lib/conclude/steps';
import { useClock } from '../../hooks/useClock';
import { dueText } from '../../ui/day-text';
import { ownerText } from './owner-text';
import { stepText } from './step-text';
import { kindText, waitText } from './step-words';

/** A step that comes later as one line, when, what and with whom; it opens to the whole step, and stays where it is. */
export function StepLine({ step, isOpen, onToggle }: { step: NextStep; isOpen: boolean; onToggle: () => void }) {
  const { today } = useClock();
  const { followUp, person, proposal, wait } = step;
  const about = [kindText(followUp), person?.name, ownerText(step), proposal?.title].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      data-opens="step"
      data-key-stop
      aria-expanded={isOpen}
      onClick={onToggle}
      className="-m-px grid min-h-7 w-[calc(100%+2px)] grid-cols-[5.25rem_1fr_auto] items-start gap-x-2 rounded-lg max-[340px]:grid-cols-[1fr_auto] px-2.5 py-1.5 text-left hover:bg-soft"
    >
      <span className="pt-px font-semibold text-mute text-small first-letter:uppercase">
        {dueText(followUp.due, today, followUp.at)}
      </span>
      <span
        title={[stepText(step), about].filter(Boolean).join(' · ')}
        className="wrap-anywhere min-w-0 max-[340px]:col-span-2 max-[340px]:row-start-2"
      >
        <span className={`font-semibold ${isOpen ? '' : 'line-clamp-2'}`}>{stepText(step)}</span>
        {about && <span className="line-clamp-1 text-mute text-small">{about}</span>}
        {wait && (
          <span data-testid="step-wait" className="block text-mute text-small">
            {waitText(wait)}
          </span>
        )}
      </span>
      <ChevronRight
        size={13}
        aria-hidden="true"
        className={`mt-[3px] text-faint max-[340px]:col-start-2 max-[340px]:row-start-1 motion-safe:transition-transform ${isOpen ? 'rotate-90' : ''}`}
      />
    </button>
  );
}
