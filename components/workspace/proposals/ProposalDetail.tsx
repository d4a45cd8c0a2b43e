import X from 'lucide-react/icons/x';
import { useEffect, useRef } from 'react';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import { concludeSteps } from '../../../lib/conclude/steps';
import { readAccountContext } from '../../../lib/db/read/account-context';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { AnswerForm } from '../../sidebar/steps/AnswerForm';
import { ExpiredForm } from '../../sidebar/steps/ExpiredForm';
import { ProposalForm } from '../../sidebar/steps/ProposalForm';
import { StepCard } from '../../sidebar/steps/StepCard';
import { IconButton } from '../../ui/IconButton';

/** What opens below a proposal. */
export type ProposalForms = 'step' | 'expired' | 'answer' | 'change';

/** A proposal whose forms open, and its next step where it has one. */
type OpenRow = Pick<PipelineRow, 'proposal' | 'account'> & Partial<Pick<PipelineRow, 'nextStep'>>;

/** One form of a proposal, as it stands beside a mail. */
export function ProposalDetail({
  row,
  form,
  settings,
  onEnd,
}: {
  row: OpenRow;
  form: ProposalForms;
  settings: Settings;
  onEnd: () => void;
}) {
  const { proposal } = row;
  const box = useRef<HTMLElement>(null);
  const { currency } = settings.dependency;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another form takes the focus anew
  useEffect(() => box.current?.focus({ preventScroll: true }), [form]);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={proposal.title}
      className="relative max-w-xl rounded-xl border border-line bg-surface px-3 py-2 pr-10 outline-none"
    >
      <IconButton icon={X} label={t('ui_dismiss')} data-closes className="absolute top-1 right-1" onClick={onEnd} />
      {form === 'step' && <StepOfProposal row={row} settings={settings} />}
      {form === 'expired' && <ExpiredForm proposal={proposal} settings={settings} onEnd={onEnd} />}
      {form === 'answer' && <AnswerForm proposal={proposal} currency={currency} onEnd={onEnd} />}
      {form === 'change' && <ProposalForm proposal={proposal} currency={currency} />}
    </section>
  );
}

/** The open step of a proposal, with all that is known of its account to act on it. */
function StepOfProposal({ row: { account, nextStep }, settings }: { row: OpenRow; settings: Settings }) {
  const { today, timeZone } = useClock();
  const live = useLive(() => readAccountContext(account.id), account.id);
  const context = live.state === 'ready' ? live.data : undefined;
  const step =
    context && concludeSteps(context, { today, timeZone }).find(({ followUp }) => followUp.id === nextStep?.id);
  if (!step) return null;
  return (
    <ul>
      <StepCard key={step.followUp.id} step={step} account={account.name} settings={settings} isAsking />
    </ul>
  );
}
