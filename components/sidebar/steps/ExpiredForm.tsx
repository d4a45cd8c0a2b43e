import { renewProposal } from '../../../lib/db/write/proposals/renew-proposal';
import { validUntil } from '../../../lib/domain/proposal/valid-until';
import type { Day } from '../../../lib/domain/records/day';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Settings } from '../../../lib/domain/settings';
import { date, t } from '../../../lib/text';
import { DayForm } from '../../form/DayForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { validityField } from '../../records/proposals';
import { AnswerForm } from './AnswerForm';

/** Asks what becomes of a proposal that has expired: it is renewed to a day, or its answer says why it was lost. */
export function ExpiredForm({
  proposal,
  settings,
  onEnd,
}: {
  proposal: Proposal;
  settings: Pick<Settings, 'chain' | 'dependency'>;
  onEnd: () => void;
}) {
  const { today, when } = useClock();
  const write = useWrite();
  const { id, title } = proposal;
  const renew = async (until: Day) => {
    const said = t('proposal_renewed', { title, day: date(until, 'short') });
    if (await write(() => renewProposal(id, { validUntil: until }, when()), said)) onEnd();
  };
  return (
    <div className="mt-2 flex flex-col gap-2">
      <DayForm
        field={validityField(today.toString())}
        start={validUntil(today, settings.chain)}
        autoFocus
        text={t('proposal_renew')}
        look="primary"
        mark="proposal-renew"
        onDay={renew}
      />
      <AnswerForm proposal={proposal} currency={settings.dependency.currency} onEnd={onEnd} />
    </div>
  );
}
