import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import type { Conclusions } from '../conclude';
import type { ReadPage } from '../page-state';
import { OpenProposals } from './OpenProposals';
import { ProposalSent } from './ProposalSent';
import { StepCard } from './StepCard';

const AddFollowUp = later(() => import('./AddFollowUp').then((module) => module.AddFollowUp));

/** What to do for this account, the most urgent first, and the proposals that wait for an answer. */
export function NextSteps({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
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
      <OpenProposals proposals={proposals} />
    </Section>
  );
}
