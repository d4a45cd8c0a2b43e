import { type FormEvent, useState } from 'react';
import { changeProposal } from '../../../lib/db/write/change-proposal';
import type { Day } from '../../../lib/domain/records/day';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';

/** Changes what a proposal is called, what it is worth and how long it is valid; its reminders move with that day. */
export function ProposalForm({ proposal, currency }: { proposal: Proposal; currency: string }) {
  const [title, setTitle] = useState(proposal.title);
  const [amount, setAmount] = useState(String(proposal.amount ?? ''));
  const [inCurrency, setCurrency] = useState(proposal.currency ?? currency);
  const [until, setUntil] = useState<Day | ''>(proposal.validUntil);
  const write = useWrite();
  const { when } = useClock();
  const worth = amount === '' ? {} : { amount: Number(amount), currency: inCurrency.toUpperCase() };
  const isCurrency = amount === '' || /^[a-z]{3}$/i.test(inCurrency);
  const isWhole = title.trim() !== '' && isCurrency && until >= proposal.sentOn;
  const isNew =
    title.trim() !== proposal.title ||
    worth.amount !== proposal.amount ||
    worth.currency !== proposal.currency ||
    until !== proposal.validUntil;

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (until === '') return;
    const moved = until !== proposal.validUntil && t('proposal_validityChanged', { day: date(until, 'short') });
    const none = { amount: undefined, currency: undefined };
    const changed = { title: title.trim(), ...none, ...worth, validUntil: until };
    void write(() => changeProposal(proposal.id, changed, when()), moved || t('proposal_changed'));
  };
  return (
    <form aria-label={t('proposal_change')} onSubmit={save} className="mt-1.5 flex flex-col gap-1.5">
      <TextField label={t('proposal_title')} value={title} onValue={setTitle} maxLength={500} required />
      <div className="grid grid-cols-2 gap-1.5">
        <TextField
          label={t('proposal_amount')}
          type="number"
          inputMode="decimal"
          step="any"
          min={0}
          value={amount}
          onValue={setAmount}
        />
        <TextField
          label={t('record_currency')}
          value={inCurrency}
          onValue={setCurrency}
          maxLength={3}
          error={isCurrency ? undefined : t('record_notValid')}
        />
      </div>
      <DateField label={t('proposal_validity')} value={until} min={proposal.sentOn} onValue={setUntil} />
      <Button type="submit" className="min-h-7 self-end" disabled={!isNew || !isWhole}>
        {t('ui_save')}
      </Button>
    </form>
  );
}
