import Square from 'lucide-react/icons/square';
import SquareCheck from 'lucide-react/icons/square-check';
import { t } from '../../../lib/text';
import { stepText } from '../../sidebar/steps/step-text';
import { IconButton } from '../../ui/IconButton';
import type { AgendaStep } from './group-steps';

/** Selects a step, to put it off together with others; `X` presses it. */
export function ChooseStep({
  step,
  isChosen,
  onToggle,
}: {
  step: AgendaStep;
  isChosen: boolean;
  onToggle: () => void;
}) {
  return (
    <IconButton
      icon={isChosen ? SquareCheck : Square}
      label={t('step_choose', { step: `${step.account.name}, ${stepText(step)}` })}
      data-testid="step-choose"
      aria-keyshortcuts="X"
      aria-pressed={isChosen}
      className={isChosen ? 'text-brand' : ''}
      onClick={onToggle}
    />
  );
}
