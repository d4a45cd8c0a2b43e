import { UserPlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addPerson } from '../../../lib/db/write/save-person';
import type { Account } from '../../../lib/domain/account';
import type { PagePerson } from '../../../lib/domain/page-subject';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { nameOf } from '../name-of';

/** Somebody on the page whom the account does not know yet; two clicks add them. */
export function Stranger({ account, stranger }: { account: Account; stranger: PagePerson }) {
  const [isAdding, setAdding] = useState(false);
  const [name, setName] = useState(nameOf(stranger));
  const write = useWrite();
  const { when } = useClock();
  const { email = '' } = stranger;

  const add = (event: FormEvent) => {
    event.preventDefault();
    void write(
      () => addPerson({ accountId: account.id, name, email }, when()),
      t('person_added', { name, account: account.name }),
    );
  };

  return (
    <li data-testid="person-on-page" data-email={email} data-known="false">
      <div className="flex min-h-6 items-center gap-2">
        <UserPlus size={14} aria-hidden="true" className="shrink-0 text-amber" />
        <span className="min-w-0 truncate" title={email}>
          {nameOf(stranger)}
        </span>
        <span className="ml-auto shrink-0 text-amber text-small">{t('people_new')}</span>
        <Button
          look="quiet"
          className="-mr-2.5"
          aria-expanded={isAdding}
          aria-label={t('people_addNamed', { name: nameOf(stranger) })}
          onClick={() => setAdding(!isAdding)}
        >
          {t('ui_add')}
        </Button>
      </div>
      {isAdding && (
        <form onSubmit={add} className="my-1 flex flex-col gap-2 rounded-lg border border-line p-2.5">
          <TextField label={t('people_name')} hint={email} value={name} onValue={setName} required maxLength={300} />
          <div className="flex justify-end gap-1.5">
            <Button onClick={() => setAdding(false)}>{t('ui_cancel')}</Button>
            <Button look="primary" type="submit" disabled={name.trim() === ''}>
              {t('ui_save')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
