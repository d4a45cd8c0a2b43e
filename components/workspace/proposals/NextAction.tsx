import Check from 'lucide-react/icons/check';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import { followUpText } from '../../../lib/follow-up-text';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { dueText } from '../../ui/day-text';
import type { ProposalForms } from './ProposalDetail';

/** What is next with a proposal, and the one thing to do about it: say what came out of the step, what became of it, or what was answered. */
export function NextAction({
  row: { proposal, state, nextStep },
  form,
  onForm,
}: {
  row: PipelineRow;
  form: ProposalForms | null;
  onForm: (form: ProposalForms | null) => void;
}) {
  const { today } = useClock();
  if (proposal.status !== 'open') return <span className="text-faint">–</span>;
  const isDue = nextStep !== undefined && nextStep.due <= today.toString();
  const asks: ProposalForms = state === 'expired' ? 'expired' : nextStep ? 'step' : 'answer';
  const said = { expired: t('pipeline_decide'), step: t('step_done'), answer: t('pipeline_answer') }[asks];
  return (
    <span className="flex flex-wrap items-start gap-x-2 gap-y-1">
      <span className="min-w-28 flex-1">
        {nextStep ? (
          <>
            <span title={followUpText(nextStep)} className="line-clamp-2">
              {followUpText(nextStep)}
            </span>
            <span className={`text-small ${isDue ? 'font-semibold text-red' : 'text-mute'}`}>
              {dueText(nextStep.due, today, nextStep.at)}
            </span>
          </>
        ) : (
          <span className="text-mute">{t('pipeline_noStep')}</span>
        )}
      </span>
      <Button
        aria-expanded={form === asks}
        aria-label={t('ui_named', { action: said, name: proposal.title })}
        onClick={() => onForm(form === asks ? null : asks)}
      >
        {asks === 'step' && <Check size={13} aria-hidden="true" />}
        {said}
      </Button>
    </span>
  );
}
