import { useState } from 'react';
import { saveBirthdays } from '../../../lib/db/write/vault/save-birthdays';
import { t } from '../../../lib/text';
import type { PlannedBirthday } from '../../../lib/transfer/import/plan';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useVault } from '../account/personal/useVault';
import { VaultLocked } from '../account/personal/VaultLocked';
import { VaultSetUp } from '../account/personal/VaultSetUp';

/**
 * The birthdays of a file are in no list: they go under lock, by the user alone and only while that is open. Until then they wait here,
 * beside what sets the lock up or opens it.
 */
export function BirthdaysNote({ birthdays }: { birthdays: readonly PlannedBirthday[] }) {
  const vault = useVault();
  const write = useWrite();
  const { when } = useClock();
  const [isSaved, setSaved] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const count = birthdays.length;
  const isOpen = vault.state === 'open';
  const save = async () => {
    const said = { purpose: t('importBirthdays_purpose'), source: t('importBirthdays_source') };
    const written = await write(() => saveBirthdays(birthdays, said, when()), t('importBirthdays_saved'));
    if (written) setSaved(true);
  };
  if (isSaved) return null;
  const isShut = vault.state === 'none' || vault.state === 'locked';
  return (
    <div className="flex flex-col gap-3">
      <Notice
        data-testid="import-birthdays"
        action={
          isOpen ? (
            <Button onClick={() => void save()}>{t('importBirthdays_save', { count })}</Button>
          ) : (
            isShut && (
              <Button aria-expanded={isOpening} onClick={() => setOpening(!isOpening)}>
                {t(vault.state === 'none' ? 'importBirthdays_setUp' : 'importBirthdays_unlock')}
              </Button>
            )
          )
        }
      >
        {t(isOpen ? 'importBirthdays_open' : 'importBirthdays_locked', { count })}
      </Notice>
      {isOpening && isShut && (
        <div className="flex flex-col gap-3 rounded-lg border border-line p-3">
          {vault.state === 'none' && <VaultSetUp />}
          {vault.state === 'locked' && <VaultLocked head={vault.head} />}
        </div>
      )}
    </div>
  );
}
