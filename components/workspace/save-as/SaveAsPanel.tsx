import { useState } from 'react';
import type { Account } from '../../../lib/domain/records/account';
import { t, wordOf } from '../../../lib/text';
import { OUT_KINDS } from '../../../lib/transfer/out/out-table';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { Panel } from '../Panel';
import { SaveOutcomeLine } from './SaveOutcomeLine';
import { SAVED_AS, type SavedAs, type SavedWhat } from './save-as-messages';
import { useSaveAs } from './useSaveAs';

/** What of the book can be saved in which form: people also as cards, everything as a workbook only. */
function formsOf(what: SavedWhat): readonly SavedAs[] {
  if (what === 'everything') return ['xlsx'];
  return SAVED_AS.filter((as) => as !== 'vcard' || what === 'people');
}

/** Saves what the book, or one account of it, holds as a file for a spreadsheet or an address book. */
export function SaveAsPanel({ account }: { account?: Pick<Account, 'id' | 'name'> }) {
  const [what, setWhat] = useState<SavedWhat>('everything');
  const [chosen, setChosen] = useState<SavedAs>('xlsx');
  const { outcome, save } = useSaveAs();
  const forms = formsOf(what);
  const as = forms.includes(chosen) ? chosen : 'xlsx';
  return (
    <Panel title={t('saveAs_title')}>
      <div className="flex max-w-prose flex-col items-start gap-3">
        <p className="text-mute">{account ? t('saveAs_introAccount', { name: account.name }) : t('saveAs_intro')}</p>
        <div className="flex flex-wrap items-end gap-3">
          <SelectField<SavedWhat>
            label={t('saveAs_what')}
            mark="save-as-what"
            value={what}
            choices={(['everything', ...OUT_KINDS] as const).map((one) => ({
              value: one,
              text: wordOf('saveAs', one),
            }))}
            onValue={setWhat}
          />
          <SelectField<SavedAs>
            label={t('saveAs_form')}
            mark="save-as-form"
            value={as}
            choices={forms.map((form) => ({ value: form, text: wordOf('saveAs', form) }))}
            onValue={setChosen}
          />
          <Button data-testid="save-as" disabled={outcome === 'busy'} onClick={() => save(what, as, account)}>
            {t('saveAs_save')}
          </Button>
        </div>
        <SaveOutcomeLine outcome={outcome} />
      </div>
    </Panel>
  );
}
