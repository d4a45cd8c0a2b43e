import { useRef, useState } from 'react';
import { saveKamAddress } from '../../../lib/db/write/save-kam-address';
import { EmailAddress } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

/** Where a key account manager is written to: flags go there by mail. */
export function KamAddress({ kam, address }: { kam: string; address: string | null }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen)
    return (
      <div className="pb-2">
        <KamAddressForm kam={kam} address={address ?? ''} onClose={close} />
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
        onClick={() => setOpen(true)}
      >
        {t(address ? 'workspace_edit' : 'load_enterAddress')}
      </Button>
    </p>
  );
}

function KamAddressForm({ kam, address, onClose }: { kam: string; address: string; onClose: () => void }) {
  const run = useWrite();
  const [typed, setTyped] = useState(address);
  const [refused, setRefused] = useState({});
  const save = async () => {
    const given = typed.trim();
    if (given !== '' && !EmailAddress.safeParse(given).success) return setRefused({ address: typed });
    if (await run(() => saveKamAddress(kam, given), t(given ? 'load_addressSaved' : 'load_addressForgotten', { kam })))
      onClose();
  };
  return (
    <EditForm label={t('load_addressOf', { kam })} refused={refused} onSave={save} onClose={onClose}>
      <TextField
        type="email"
        label={t('load_address')}
        hint={t('load_addressHint')}
        value={typed}
        maxLength={320}
        autoFocus
        error={'address' in refused ? t('settings_refusedAddress') : undefined}
        onValue={setTyped}
      />
    </EditForm>
  );
}
