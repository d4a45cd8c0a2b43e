import { saveKamAddress } from '../../../lib/db/write/programme/save-kam-address';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { type KeptForm, useOpenForm } from '../../form/useOpenForm';
import { useWrite } from '../../hooks/useWrite';
import { type Address, kamAddressField } from '../../records/kam-address';
import { Button } from '../../ui/Button';
import { useFocusBack } from './useFocusBack';

/** Where a key account manager is written to: flags go there by mail. */
export function KamAddress({ kam, address }: { kam: string; address: string | null }) {
  const editing = useOpenForm(draftId('kam', kam));
  const { opener, close } = useFocusBack(editing);
  if (editing.isOpen)
    return (
      <div className="pb-2">
        <KamAddressForm kam={kam} address={address} kept={editing.kept} onClose={close} />
      </div>
    );
  return (
    <p className="flex min-h-6 flex-wrap items-center gap-x-2">
      <span className={`wrap-anywhere ${address ? '' : 'text-mute'}`}>{address ?? t('load_noAddress')}</span>
      <Button
        ref={opener}
        look="quiet"
        className="-my-px px-1.5"
        aria-label={t(address ? 'load_changeAddressOf' : 'load_enterAddressOf', { kam })}
        onClick={() => editing.setOpen(true)}
      >
        {t(address ? 'workspace_edit' : 'load_enterAddress')}
      </Button>
    </p>
  );
}

function KamAddressForm({
  kam,
  address,
  kept,
  onClose,
}: {
  kam: string;
  address: string | null;
  kept: KeptForm;
  onClose: () => void;
}) {
  const run = useWrite();
  const save = ({ address = '' }: Address) =>
    run(() => saveKamAddress(kam, address), t(address ? 'load_addressSaved' : 'load_addressForgotten', { kam }));
  return (
    <RecordEditor
      list={kamAddressField()}
      label={t('load_addressOf', { kam })}
      row={address ? { address } : {}}
      {...kept}
      onSave={save}
      onClose={onClose}
    />
  );
}
