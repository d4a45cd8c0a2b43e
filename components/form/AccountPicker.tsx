import { type KeyboardEvent, useId, useState } from 'react';
import { findAccounts } from '../../lib/db/read/search/find-accounts';
import type { Account } from '../../lib/domain/records/account';
import { t } from '../../lib/text';
import { useLive } from '../hooks/useLive';
import { TextField } from '../ui/TextField';

/** Finds an account of the book by some letters of its name: arrows and Enter pick it, or a click. */
export function AccountPicker({ label, onPick }: { label: string; onPick: (account: Account) => void }) {
  const id = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const found = useLive(() => findAccounts(words), words);
  const accounts = found.state === 'ready' ? found.data : [];
  const count = accounts.length;
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const picked = accounts[active];
    if (step !== 0) setActive((active + step + count) % (count || 1));
    else if (picked) onPick(picked);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label={label}
        role="combobox"
        aria-expanded={count > 0}
        aria-controls={id}
        aria-activedescendant={accounts[active] && `${id}-${active}`}
        value={words}
        onValue={(typed) => {
          setWords(typed);
          setActive(0);
        }}
        onKeyDown={press}
        autoFocus
        autoComplete="off"
      />
      <div id={id} role="listbox" aria-label={t('picker_found')} className="flex flex-col gap-1">
        {accounts.map((account, place) => (
          <button
            key={account.id}
            id={`${id}-${place}`}
            type="button"
            role="option"
            aria-selected={place === active}
            tabIndex={-1}
            onClick={() => onPick(account)}
            className="min-h-7 w-full rounded-md border border-line px-2.5 py-1 text-left hover:border-brand hover:bg-brand-soft aria-selected:border-brand aria-selected:bg-brand-soft"
          >
            <span className="font-semibold">{account.name}</span>
            {account.market && <span className="text-mute text-small"> · {account.market}</span>}
          </button>
        ))}
      </div>
      <p role="status" className="text-mute text-small empty:hidden">
        {words.trim() && found.state === 'ready' && count === 0 ? t('picker_none') : ''}
      </p>
    </div>
  );
}
