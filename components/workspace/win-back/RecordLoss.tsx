import { useState } from 'react';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { AccountPicker } from '../../form/AccountPicker';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import { WinBackForm } from './WinBackForm';

/** Records the loss of any customer of the book, in the book's currency. */
export function RecordLoss({ currency, onClose }: { currency: string; onClose: () => void }) {
  const [account, setAccount] = useState<Account | null>(null);
  return (
    <div className="mb-4">
      <Panel
        title={account ? t('winBack_recordNamed', { name: account.name }) : t('winBack_record')}
        action={!account && <Button onClick={onClose}>{t('ui_cancel')}</Button>}
      >
        {account ? (
          <WinBackForm
            account={account}
            currency={currency}
            kept={{ keptAs: draftId('winBacks', account.id) }}
            onClose={onClose}
          />
        ) : (
          <AccountPicker label={t('winBack_which')} onPick={setAccount} />
        )}
      </Panel>
    </div>
  );
}
