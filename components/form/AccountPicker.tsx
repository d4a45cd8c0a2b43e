import { useState } from 'react';
import { findAccounts } from '../../lib/db/read/search/find-accounts';
import type { Account } from '../../lib/domain/records/account';
import { t } from '../../lib/text';
import { useLive } from '../hooks/useLive';
import { TextField } from '../ui/TextField';

/** Finds an account of the book by some letters of its name. */
export function AccountPicker({ label, onPick }: { label: string; onPick: (account: Account) => void }) {
  const [words, setWords] = useState('');
  const found = useLive(() => findAccounts(words), words);
  const accounts = found.state === 'ready' ? found.data : [];
  const isTyped = words.trim() !== '';
  return (
    <div className="flex flex-col gap-1.5">
      <TextField label={label} type="search" value={words} onValue={setWords} autoFocus autoComplete="off" />
      <ul aria-label={t('picker_found')} className="flex flex-col gap-1">
        {accounts.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              onClick={() => onPick(account)}
              className="min-h-7 w-full rounded-md border border-line px-2.5 py-1 text-left hover:border-brand hover:bg-brand-soft"
            >
              <span className="font-semibold">{account.name}</span>
              {account.market && <span className="text-mute text-small"> · {account.market}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-mute text-small empty:hidden">
        {isTyped && found.state === 'ready' && accounts.length === 0 ? t('picker_none') : ''}
      </p>
    </div>
  );
}
