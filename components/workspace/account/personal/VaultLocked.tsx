import { useState } from 'react';
import type { VaultHead } from '../../../../lib/db/vault/head';
import { WrongPassphraseError } from '../../../../lib/db/vault/seal';
import { unlockBy } from '../../../../lib/db/write/vault/set-up-vault';
import { t } from '../../../../lib/text';
import { EditForm } from '../../../form/EditForm';
import { useClock } from '../../../hooks/useClock';
import { Notice } from '../../../ui/Notice';
import { PassphraseField } from '../../../ui/PassphraseField';
import { lockWhenLeft } from './lock-when-left';
import { VaultForgotten } from './VaultForgotten';

/** The locked vault: how much is in it for somebody, where it is about them, and the way to open it. */
export function VaultLocked({ head, count = 0, name }: { head: VaultHead; count?: number; name?: string }) {
  const { when } = useClock();
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState<{ passphrase?: string }>({});
  const [failed, setFailed] = useState<string>();
  const unlock = async () => {
    setRefused({});
    try {
      if (await unlockBy(head, passphrase)) return lockWhenLeft(() => Date.parse(when().now));
      setFailed(t('vault_otherDevice'));
    } catch (error) {
      if (error instanceof WrongPassphraseError) setRefused({ passphrase: t('vault_wrong') });
      else setFailed(t('vault_unread'));
    }
  };
  return (
    <>
      <EditForm label={t('vault_title')} saveText={t('vault_unlock')} refused={refused} onSave={unlock}>
        {name !== undefined && (
          <p className="text-mute">{t(count > 0 ? 'vault_locked' : 'vault_lockedEmpty', { count, name })}</p>
        )}
        {head.by === 'passphrase' && (
          <PassphraseField
            kind="known"
            label={t('vault_passphrase')}
            autoFocus
            value={passphrase}
            error={refused.passphrase}
            onValue={setPassphrase}
          />
        )}
        {failed && <Notice kind="error">{failed}</Notice>}
      </EditForm>
      <VaultForgotten />
    </>
  );
}
