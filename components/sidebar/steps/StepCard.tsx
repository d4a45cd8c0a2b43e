import { Check, Clock, MessageSquareReply } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { WorkingCalendar } from '../../../lib/domain/calendar';
import { followUpText } from '../../../lib/follow-up-text';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { dueText } from '../../ui/day-text';
import { later } from '../../ui/later';
import type { NextStep } from '../conclude-steps';

const SnoozeForm = later(() => import('./SnoozeForm').then((module) => module.SnoozeForm));
const AnswerForm = later(() => import('./AnswerForm').then((module) => module.AnswerForm));

/** One next step: when, what, with whom and about which proposal; done, put off or answered from here. */
export function StepCard({ step, calendar }: { step: NextStep; calendar: WorkingCalendar }) {
  const [open, setOpen] = useState<'snooze' | 'answer' | null>(null);
  const write = useWrite();
  const { today, when } = useClock();
  const { followUp, isDue, person, proposal, promise } = step;
  const toggle = (form: 'snooze' | 'answer') => setOpen(open === form ? null : form);
  const text = promise && !followUp.text ? t('step_promise', { promise: promise.text }) : followUpText(followUp);
  const complete = async () => {
    // The rules behind a proposal's steps are fetched by who needs them: the sidebar opens with less.
    const { completeFollowUp } = await import('../../../lib/db/write/complete-follow-up');
    return completeFollowUp(followUp.id, when());
  };
  const contact = person && [person.name, person.phones[0]].filter(Boolean).join(' · ');

  return (
    <li
      data-testid="next-step"
      data-due={followUp.due}
      className={`rounded-lg border px-2.5 py-2 ${isDue ? 'border-transparent bg-red-soft' : 'border-line'}`}
    >
      <p className={`font-semibold text-small first-letter:uppercase ${isDue ? 'text-red' : 'text-mute'}`}>
        {dueText(followUp.due, today)}
      </p>
      <p className="font-semibold">{text}</p>
      <div className="text-mute text-small">
        {contact && <p>{contact}</p>}
        {proposal && <p>{t('step_ofProposal', { title: proposal.title, day: date(proposal.validUntil, 'short') })}</p>}
        {followUp.snoozedFrom && <p>{t('step_snoozedFrom', { day: date(followUp.snoozedFrom, 'short') })}</p>}
      </div>
      <div className={`mt-1 flex flex-wrap ${isDue ? 'gap-1.5' : '-ml-2.5'}`}>
        <Button
          look={isDue ? 'primary' : 'quiet'}
          data-testid="step-done"
          onClick={() => void write(complete, t('step_doneNow', { step: text }))}
        >
          <Check size={13} aria-hidden="true" />
          {t('step_done')}
        </Button>
        <Button
          look={isDue ? 'plain' : 'quiet'}
          data-testid="step-snooze"
          aria-expanded={open === 'snooze'}
          onClick={() => toggle('snooze')}
        >
          <Clock size={13} aria-hidden="true" />
          {t('step_snooze')}
        </Button>
        {proposal && (
          <Button
            look={isDue ? 'plain' : 'quiet'}
            data-testid="step-answered"
            aria-expanded={open === 'answer'}
            onClick={() => toggle('answer')}
          >
            <MessageSquareReply size={13} aria-hidden="true" />
            {t('step_answered')}
          </Button>
        )}
      </div>
      {open === 'snooze' && (
        <Suspense>
          <SnoozeForm followUpId={followUp.id} calendar={calendar} onEnd={() => setOpen(null)} />
        </Suspense>
      )}
      {open === 'answer' && proposal && (
        <Suspense>
          <AnswerForm proposalId={proposal.id} onEnd={() => setOpen(null)} />
        </Suspense>
      )}
    </li>
  );
}
