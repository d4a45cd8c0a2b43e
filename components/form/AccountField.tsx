import { useState } from 'react';
import { readAccountNames } from '../../lib/db/read/account-names';
import type { Account } from '../../lib/domain/records/account';
import { t } from '../../lib/text';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { AccountPicker } from './AccountPicker';

/** One account of the book by its id, or none; why one cannot be is said where it is picked. */
export function AccountField({
  label,
  hint,
  error,
  value,
  refuse,
  onValue,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  refuse?: ((account: Account) => Promise<string | undefined>) | undefined;
  onValue: (id: string) => void;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const [refused, setRefused] = useState<string>();
  const live = useLive(async () => (value ? readAccountNames([value]) : new Map<string, string>()), value);
  const name = live.state === 'ready' ? live.data.get(value) : '';
  const pick = async (account: Account) => {
    const why = await refuse?.(account);
    setRefused(why);
    if (why !== undefined) return;
    setChoosing(false);
    onValue(account.id);
  };
  const wrong = refused ?? error;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold text-mute text-small">{label}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        <span className={name ? 'font-semibold' : 'text-faint'}>{name ?? t('record_noAccount')}</span>
        <Button look="quiet" onClick={() => setChoosing(!isChoosing)}>
          {isChoosing ? t('ui_cancel') : t('record_chooseAccount')}
        </Button>
        {value && (
          <Button look="quiet" onClick={() => onValue('')}>
            {t('workspace_remove')}
          </Button>
        )}
      </div>
      {isChoosing && <AccountPicker label={t('record_searchAccount')} onPick={(account) => void pick(account)} />}
      <p role="status" className={`text-small ${wrong ? 'text-red' : 'text-faint'}`}>
        {wrong ?? hint}
      </p>
    </fieldset>
  );
}
