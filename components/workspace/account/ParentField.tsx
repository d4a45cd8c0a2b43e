import { useState } from 'react';
import { standsBelow } from '../../../lib/db/read/stands-below';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { AccountPicker } from '../../form/AccountPicker';
import { Button } from '../../ui/Button';

/** An account as it is chosen for the one above. */
export type Above = Pick<Account, 'id' | 'name'>;

/** The account above: none, or one of the book that does not itself stand below. */
export function ParentField({
  accountId,
  above,
  onAbove,
}: {
  accountId: string;
  above: Above | undefined;
  onAbove: (above: Above | undefined) => void;
}) {
  const [choosing, setChoosing] = useState(false);
  const [refused, setRefused] = useState<string>();
  const pick = async (account: Account) => {
    if (await standsBelow(account.id, accountId)) {
      setRefused(t('account_parentBelow', { name: account.name }));
      return;
    }
    setRefused(undefined);
    setChoosing(false);
    onAbove(account);
  };
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold text-mute text-small">{t('account_parent')}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        <span className={above ? 'font-semibold' : 'text-faint'}>{above?.name ?? t('account_parentNone')}</span>
        <Button look="quiet" onClick={() => setChoosing(!choosing)}>
          {choosing ? t('ui_cancel') : t('account_parentChoose')}
        </Button>
        {above && (
          <Button look="quiet" onClick={() => onAbove(undefined)}>
            {t('workspace_remove')}
          </Button>
        )}
      </div>
      {choosing && <AccountPicker label={t('account_parentSearch')} onPick={(account) => void pick(account)} />}
      <p role="status" className={`text-small ${refused ? 'text-red' : 'text-faint'}`}>
        {refused ?? t('account_parentHint')}
      </p>
    </fieldset>
  );
}
