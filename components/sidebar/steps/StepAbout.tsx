import Phone from 'lucide-react/icons/phone';
import type { NextStep } from '../../../lib/conclude/steps';
import { date, t } from '../../../lib/text';
import { Disclosure } from '../../ui/Disclosure';
import { ownerText } from './owner-text';
import { backgroundLines, kindText, lastTouchText, repeatsText, waitText } from './step-words';
import { telLink } from './tel-link';

/** Whom to call about a step and what to know before: in sight where it `isWhole`, else to be opened. */
export function StepAbout({
  step,
  isWhole,
  isNamed = false,
}: {
  step: NextStep;
  isWhole: boolean;
  /** The step's person, who does it and what it waits for are said above. */
  isNamed?: boolean;
}) {
  const { followUp, person, last, proposal, wait } = step;
  const called = person ?? last?.with;
  const [phone] = called?.phones ?? [];
  const link = phone && telLink(phone);
  const who = person?.name ?? lastTouchText(step);
  const owner = isNamed ? undefined : ownerText(step);
  const lines = backgroundLines(step)
    .filter((line) => line !== who)
    .map((line) => (
      <p key={line} className="first-letter:uppercase">
        {line}
      </p>
    ));
  return (
    <div className="wrap-anywhere text-mute text-small">
      <p className="flex flex-wrap items-center gap-x-1.5 empty:hidden">
        {!isNamed && followUp.kind && <span className="font-semibold">{kindText(followUp)}</span>}
        {!(isNamed && person) && <span className="first-letter:uppercase">{who}</span>}
        {called && link && (
          <a
            href={link}
            aria-label={t('step_call', { name: called.name, phone })}
            className="inline-flex min-h-6 items-center gap-1 font-semibold text-brand hover:underline"
          >
            <Phone size={12} aria-hidden="true" />
            {phone}
          </a>
        )}
      </p>
      {owner && <p data-testid="step-owner">{owner}</p>}
      {followUp.repeats && <p className="first-letter:uppercase">{repeatsText(followUp.repeats)}</p>}
      {followUp.note && <p className="whitespace-pre-line">{followUp.note}</p>}
      {proposal && <p>{t('step_ofProposal', { title: proposal.title, day: date(proposal.validUntil, 'short') })}</p>}
      {wait && !isNamed && <p data-testid="step-wait">{waitText(wait)}</p>}
      {isWhole ? lines : lines.length > 0 && <Disclosure summary={t('step_about')}>{lines}</Disclosure>}
    </div>
  );
}
