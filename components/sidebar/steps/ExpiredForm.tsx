import { type FormEvent, useState } from 'react';
import { renewProposal } from '../../../lib/db/write/proposals/renew-proposal';
import { validUntil } from '../../../lib/domain/proposal/valid-until';
import type { Day } from '../../../lib/domain/records/day';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Settings } from '../../../lib/domain/settings';
import { date, t } from '../../../lib/text';
import { FieldInput } from '../../form/FieldInput';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { validityField } from '../../records/proposals';
import { Button } from '../../ui/Button';
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
  const [until, setUntil] = useState<Day | ''>(validUntil(today, settings.chain));
  const { id, title } = proposal;
  const now = today.toString();
  const renew = async (event: FormEvent) => {
    event.preventDefault();
    if (until < now) return;
    const said = t('proposal_renewed', { title, day: date(until, 'short') });
    if (await write(() => renewProposal(id, { validUntil: until }, when()), said)) onEnd();
  };
  return (
    <div className="mt-2 flex flex-col gap-2">
      <form onSubmit={(event) => void renew(event)} className="flex flex-wrap items-end gap-1.5">
        <div className="min-w-0 flex-1 basis-28">
          <FieldInput field={validityField(now)} value={until} autoFocus onValue={setUntil} />
        </div>
        <Button type="submit" look="primary" data-testid="proposal-renew" className="min-h-7" disabled={until < now}>
          {t('proposal_renew')}
        </Button>
      </form>
      <AnswerForm proposal={proposal} currency={settings.dependency.currency} onEnd={onEnd} />
    </div>
  );
}
