import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { pickFields } from '../../form/record-field';
import { proposalFields } from '../../records/proposals';
import { Button } from '../../ui/Button';

/** Asks what a proposal that was accepted without an amount is worth; it can be left out. */
export function AcceptedForm({
  proposal,
  currency,
  onSave,
}: {
  proposal: Proposal;
  /** The book's own. */
  currency: string;
  onSave: (worth: Pick<Proposal, 'amount' | 'currency'>) => Promise<unknown>;
}) {
  return (
    <div>
      <p className="wrap-anywhere mb-1.5">{t('answer_amountAsk', { title: proposal.title })}</p>
      <RecordEditor
        list={pickFields(proposalFields(), 'amount', 'currency')}
        label={t('answer_saveAccepted')}
        saveText={t('answer_saveAccepted')}
        look="compact"
        isFramed={false}
        row={proposal}
        keptAs={draftId('accepted', proposal.id)}
        guess={() => ({ currency: { value: currency } })}
        below={
          <Button look="quiet" className="-ml-2.5 self-start" data-testid="answer-skip" onClick={() => void onSave({})}>
            {t('answer_withoutAmount')}
          </Button>
        }
        onSave={({ amount, currency }) => onSave({ amount, currency })}
      />
    </div>
  );
}
