import { useState } from 'react';
import { saveRecord } from '../../../lib/db/write/save-record';
import type { Account } from '../../../lib/domain/records/account';
import { LossReason, type WinBack } from '../../../lib/domain/records/win-back';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { FieldGrid } from '../../form/FieldGrid';
import { useDraft } from '../../form/useDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { DateField } from '../../ui/DateField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { draftOfWinBack, readWinBackDraft, type SuggestedLoss } from './win-back-draft';
import { reasonWords, resultWords } from './win-back-words';

/** Why a customer was lost, what it was worth, what we offered and what came of it. */
export function WinBackForm({
  account,
  record,
  suggested,
  currency: ofBook,
  onClose,
}: {
  account: Pick<Account, 'id' | 'name'>;
  record?: WinBack;
  suggested?: SuggestedLoss;
  /** The currency of the book, where the record names none. */
  currency: string;
  onClose: () => void;
}) {
  const run = useWrite();
  const { today, when } = useClock();
  const [opened] = useState(record);
  const known = opened ?? suggested ?? { lostOn: today.toString() };
  const { draft, refused, setRefused, change } = useDraft(draftOfWinBack(known));
  const currency = known.currency ?? ofBook;

  const save = async () => {
    const before = opened ?? { id: crypto.randomUUID(), accountId: account.id };
    const read = readWinBackDraft(draft, before, { today: when().today, currency });
    setRefused('refused' in read ? read.refused : {});
    if (!('winBack' in read)) return;
    const done = t('winBack_saved', { name: account.name });
    if (await run(() => saveRecord('winBacks', read.winBack, opened), done)) onClose();
  };

  return (
    <div className="mt-2">
      <EditForm
        label={t('winBack_formNamed', { name: account.name })}
        refusals={Object.keys(refused).length}
        onSave={() => void save()}
        onClose={onClose}
      >
        <FieldGrid>
          <SelectField
            label={t('winBack_why')}
            value={draft.why}
            choices={LossReason.options.map((why) => ({ value: why, text: t(reasonWords[why]) }))}
            onValue={change('why')}
          />
          <DateField
            label={t('winBack_lostOn')}
            value={draft.lostOn}
            error={refused.lostOn}
            onValue={change('lostOn')}
          />
          <TextField
            label={t('winBack_worth', { currency })}
            hint={t('winBack_worthHint')}
            value={draft.worth}
            error={refused.worth}
            onValue={change('worth')}
          />
          <SelectField
            label={t('winBack_result')}
            value={draft.result}
            choices={(['open', 'won', 'given up'] as const).map((result) => ({
              value: result,
              text: t(resultWords[result]),
            }))}
            onValue={change('result')}
          />
        </FieldGrid>
        <TextField
          label={t('winBack_details')}
          value={draft.details}
          lines={2}
          maxLength={2000}
          onValue={change('details')}
        />
        <FieldGrid>
          <TextField
            label={t('winBack_offer')}
            value={draft.offer}
            lines={2}
            maxLength={2000}
            onValue={change('offer')}
          />
          <DateField label={t('winBack_offeredOn')} value={draft.offeredOn} onValue={change('offeredOn')} />
        </FieldGrid>
      </EditForm>
    </div>
  );
}
