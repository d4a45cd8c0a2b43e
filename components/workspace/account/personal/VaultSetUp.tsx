import { useState } from 'react';
import { setUpVault } from '../../../../lib/db/write/vault/set-up-vault';
import { t, wordOf } from '../../../../lib/text';
import { EditForm } from '../../../form/EditForm';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { lockWhenLeft } from './lock-when-left';
import { NewPassphrase, type Typed } from './NewPassphrase';
import { refusedPassphrase } from './passphrase';

const WAYS = ['passphrase', 'device'] as const;

/** Makes the vault: by a passphrase, or by this device alone; both are said plainly. */
export function VaultSetUp() {
  const run = useWrite();
  const { when } = useClock();
  const [by, setBy] = useState<(typeof WAYS)[number]>('passphrase');
  const [typed, setTyped] = useState<Typed>({ passphrase: '', again: '' });
  const [refused, setRefused] = useState<Partial<Typed>>({});
  const make = async () => {
    const wrong = by === 'passphrase' ? refusedPassphrase(typed.passphrase, typed.again) : {};
    setRefused(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (await run(() => setUpVault(by === 'passphrase' ? typed.passphrase : null), t('vault_made')))
      lockWhenLeft(() => Date.parse(when().now));
  };
  return (
    <EditForm label={t('vault_title')} saveText={t('vault_make')} refused={refused} onSave={make}>
      <p className="max-w-prose text-mute">{t('vault_intro')}</p>
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-1 font-semibold text-mute text-small">{t('vault_how')}</legend>
        {WAYS.map((way) => (
          <label key={way} className="flex items-start gap-2">
            <input
              type="radio"
              name="vault-by"
              checked={by === way}
              onChange={() => setBy(way)}
              className="mt-0.5 size-4 shrink-0 accent-brand"
            />
            <span className="max-w-prose">
              <b className="block font-semibold">{wordOf('vault', way)}</b> {wordOf('vault', `${way}About`)}
            </span>
          </label>
        ))}
      </fieldset>
      {by === 'passphrase' && <NewPassphrase typed={typed} refused={refused} onTyped={setTyped} />}
    </EditForm>
  );
}
