import { useState } from 'react';
import type { VaultHead } from '../../../../lib/db/vault/head';
import { WrongPassphraseError } from '../../../../lib/db/vault/seal';
import type { Undo } from '../../../../lib/db/write/change';
import { changePassphrase } from '../../../../lib/db/write/vault/set-up-vault';
import { t } from '../../../../lib/text';
import { EditForm } from '../../../form/EditForm';
import { useWrite } from '../../../hooks/useWrite';
import { PassphraseField } from '../../../ui/PassphraseField';
import { NewPassphrase, type Typed } from './NewPassphrase';
import { refusedPassphrase } from './passphrase';

/** Closes the vault by another passphrase, given the one that it has. */
export function PassphraseChange({
  head,
  onClose,
}: {
  head: Extract<VaultHead, { by: 'passphrase' }>;
  onClose: () => void;
}) {
  const run = useWrite();
  const [old, setOld] = useState('');
  const [typed, setTyped] = useState<Typed>({ passphrase: '', again: '' });
  const [refused, setRefused] = useState<Partial<Typed> & { old?: string }>({});
  const change = async () => {
    const wrong = refusedPassphrase(typed.passphrase, typed.again);
    setRefused(wrong);
    if (Object.keys(wrong).length > 0) return;
    let isWrong = false;
    const write = () =>
      changePassphrase(head, old, typed.passphrase).catch((error: unknown): { undo: Undo } => {
        isWrong = error instanceof WrongPassphraseError;
        throw error;
      });
    if (await run(write, t('vault_changed'))) onClose();
    else if (isWrong) setRefused({ old: t('vault_wrong') });
  };
  return (
    <EditForm label={t('vault_change')} refused={refused} onSave={change} onClose={onClose}>
      <PassphraseField
        kind="known"
        label={t('vault_oldPassphrase')}
        autoFocus
        value={old}
        error={refused.old}
        onValue={setOld}
      />
      <NewPassphrase typed={typed} refused={refused} onTyped={setTyped} />
    </EditForm>
  );
}
