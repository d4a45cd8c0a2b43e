import Plus from 'lucide-react/icons/plus';
import { type ReactNode, Suspense } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import type { SeenPage } from '../../../lib/conclude/on-page';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import type { ReadPage } from '../page-state';
import { StepCard } from './StepCard';
import { mailKey } from './shown-mails';

const NextTouchLine = later(() => import('./NextTouchLine').then((module) => module.NextTouchLine));
const ProposalSent = later(() => import('./ProposalSent').then((module) => module.ProposalSent));
const OpenProposals = later(() => import('./OpenProposals').then((module) => module.OpenProposals));
const MailNews = later(() => import('./MailNews').then((module) => module.MailNews));
const AddFollowUp = later(() => import('./AddFollowUp').then((module) => module.AddFollowUp));

/** What to do for this account, the most urgent first, the proposals that wait for an answer, and what the plays advise. */
export function NextSteps({
  page,
  conclusions,
  beside,
  advice,
  none = t('steps_none'),
}: {
  page: ReadPage & Partial<Pick<SeenPage, 'own'>>;
  conclusions: Conclusions;
  /** What else can be done at once, before the sent proposal. */
  beside?: ReactNode;
  /** What the plays advise, where it stands here, too. */
  advice?: ReactNode;
  /** Said where nothing is planned. */
  none?: string;
}) {
  const { account, people, tier, steps, openProposals, settings } = conclusions;
  const adding = useOpenForm(draftId('followUps', account.id));
  const { today } = useClock();
  const touchFacts = { ...conclusions, account: { id: account.id, tier: tier.tier, cell: conclusions.cell } };
  // The first step says it itself where no other comes before it, and it neither waits nor is overdue.
  const due = steps[0]?.wait ? '' : (steps[0]?.followUp.due ?? '');
  const isFirst = due >= `${today}` && steps.every(({ wait, followUp }) => (wait?.until ?? followUp.due) >= due);
  return (
    <Section
      title={t('steps_title')}
      action={
        <Button
          look="quiet"
          className="-mr-2"
          aria-expanded={adding.isOpen}
          aria-keyshortcuts="N"
          onClick={() => adding.setOpen(!adding.isOpen)}
        >
          <Plus size={13} aria-hidden="true" />
          {t('steps_add')}
        </Button>
      }
    >
      {adding.isOpen && (
        <Suspense>
          <AddFollowUp
            accountId={account.id}
            people={people}
            calendar={settings.calendar}
            kept={adding.kept}
            onEnd={() => adding.setOpen(false)}
          />
        </Suspense>
      )}
      {page.own && page.subject.people[0]?.role === 'from' && (
        <Suspense>
          <MailNews key={mailKey(page)} mail={mailKey(page)} page={page} own={page.own} context={conclusions} />
        </Suspense>
      )}
      {!isFirst && (
        <Suspense>
          <NextTouchLine facts={touchFacts} settings={settings} />
        </Suspense>
      )}
      {steps.length === 0 && <p className="mb-2 text-mute">{none}</p>}
      <ul className="flex flex-col gap-1.5">
        {steps.map((step, place) => (
          <StepCard
            key={step.followUp.id}
            step={step}
            account={account.name}
            settings={settings}
            folds={place > 0 && !step.isDue}
            leads={place === 0}
            isTouch={place === 0 && isFirst}
          />
        ))}
      </ul>
      <Suspense>
        <div className="mt-2 flex flex-wrap items-center gap-1 first:mt-0">
          {beside}
          <ProposalSent page={page} conclusions={conclusions} />
        </div>
      </Suspense>
      {openProposals.length > 0 && (
        <Suspense>
          <OpenProposals proposals={openProposals} settings={settings} />
        </Suspense>
      )}
      <Suspense>{advice}</Suspense>
    </Section>
  );
}
