import { useState } from 'react';
import { removeVault } from '../../../../lib/db/write/vault/set-up-vault';
import { t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

/** The way out where the vault can no longer be opened: nothing in it can be saved, so it begins anew, empty. */
export function VaultForgotten() {
  const run = useWrite();
  const { when } = useClock();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" className="self-start" onClick={() => setAsking(true)}>
        {t('vault_forgotten')}
      </Button>
      {isAsking && (
        <Dialog title={t('vault_anewAsk')} asks={t('vault_anewWhat')} onClose={() => setAsking(false)}>
          <form method="dialog" className="mt-3 flex flex-wrap justify-end gap-2">
            <Button type="submit">{t('ui_cancel')}</Button>
            <Button
              type="submit"
              look="primary"
              onClick={() => void run(() => removeVault(when()), t('vault_anewDone'))}
            >
              {t('vault_anew')}
            </Button>
          </form>
        </Dialog>
      )}
    </>
  );
}
