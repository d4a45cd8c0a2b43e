import { Lock } from 'lucide-react';
import { useState } from 'react';
import { countDetails } from '../../../../lib/db/read/personal-details';
import { lockVault } from '../../../../lib/db/vault/session';
import type { Person } from '../../../../lib/domain/records/person';
import { t } from '../../../../lib/text';
import { useLive } from '../../../hooks/useLive';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { DetailList } from './DetailList';
import { PassphraseChange } from './PassphraseChange';
import { PersonRights } from './PersonRights';
import { useVault } from './useVault';
import { VaultLocked } from './VaultLocked';
import { VaultSetUp } from './VaultSetUp';

/** What is personal about somebody: shown only once the vault is open, and only here. */
export function PersonalDetails({ person }: { person: Person }) {
  const vault = useVault();
  const [isChanging, setChanging] = useState(false);
  const count = useLive(() => countDetails(person.id), person.id);
  return (
    <section
      aria-label={t('vault_of', { name: person.name })}
      className="flex flex-col gap-3 rounded-lg border border-line p-3"
    >
      {vault.state === 'error' && <Notice kind="error">{t('vault_unread')}</Notice>}
      {vault.state === 'none' && <VaultSetUp />}
      {vault.state === 'locked' && (
        <VaultLocked head={vault.head} count={count.state === 'ready' ? count.data : 0} name={person.name} />
      )}
      {vault.state === 'open' && (
        <>
          <div className="flex flex-wrap items-center gap-1.5">
            <p className="min-w-40 flex-1 text-mute text-small">{t('vault_open')}</p>
            {vault.head.by === 'passphrase' && (
              <Button look="quiet" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
                {t('vault_change')}
              </Button>
            )}
            <Button data-testid="vault-lock" onClick={lockVault}>
              <Lock size={13} aria-hidden="true" />
              {t('vault_lockNow')}
            </Button>
          </div>
          {isChanging && vault.head.by === 'passphrase' && (
            <PassphraseChange head={vault.head} onClose={() => setChanging(false)} />
          )}
        </>
      )}
      {(vault.state === 'open' || vault.state === 'locked') && (
        <DetailList person={person} isOpen={vault.state === 'open'} />
      )}
      <PersonRights person={person} isOpen={vault.state !== 'locked'} />
    </section>
  );
}
