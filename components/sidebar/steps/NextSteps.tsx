import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { AccountContext } from '../../../lib/db/read/account-context';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import type { Conclusions } from '../conclude';
import type { ReadPage } from '../page-state';
import { ProposalSent } from './ProposalSent';
import { StepCard } from './StepCard';

const Suggestions = later(() => import('../suggestions/Suggestions').then((module) => module.Suggestions));
const OpenProposals = later(() => import('./OpenProposals').then((module) => module.OpenProposals));
const AddFollowUp = later(() => import('./AddFollowUp').then((module) => module.AddFollowUp));

/** What to do for this account, the most urgent first, the proposals that wait for an answer, and what the plays advise. */
export function NextSteps({
  page,
  context,
  conclusions,
}: {
  page: ReadPage;
  context: AccountContext;
  conclusions: Conclusions;
}) {
  const [isAdding, setAdding] = useState(false);
  const { account, steps, proposals, settings } = conclusions;
  return (
    <Section
      title={t('steps_title')}
      action={
        <Button look="quiet" className="-mr-2" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          <Plus size={13} aria-hidden="true" />
          {t('steps_add')}
        </Button>
      }
    >
      {isAdding && (
        <Suspense>
          <AddFollowUp accountId={account.id} calendar={settings.calendar} onEnd={() => setAdding(false)} />
        </Suspense>
      )}
      {steps.length === 0 && <p className="mb-2 text-mute">{t('steps_none')}</p>}
      <ul className="flex flex-col gap-1.5">
        {steps.map((step) => (
          <StepCard key={step.followUp.id} step={step} calendar={settings.calendar} />
        ))}
      </ul>
      <ProposalSent page={page} conclusions={conclusions} />
      <Suspense>
        {proposals.length > 0 && <OpenProposals proposals={proposals} settings={settings} />}
        <Suggestions context={context} />
      </Suspense>
    </Section>
  );
}
