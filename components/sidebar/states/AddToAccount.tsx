import { useState } from 'react';
import { addPerson } from '../../../lib/db/write/save-person';
import type { Account } from '../../../lib/domain/account';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { AccountPicker } from '../AccountPicker';
import { nameOf } from '../name-of';
import type { ReadPage } from '../page-state';
import { useChosenAccount } from '../useChosenAccount';

/** Adds somebody of the page to an account of the book; a page without an address only says whose it is. */
export function AddToAccount({
  page,
  people,
  choose,
  onCancel,
}: {
  page: ReadPage;
  people: ReadPage['subject']['people'];
  choose: (accountId: string | null) => void;
  onCancel: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const take = useChosenAccount(page, choose);
  const reachable = people.filter(({ email }) => email);
  const [email, setEmail] = useState(reachable[0]?.email ?? '');
  const person = reachable.find((one) => one.email === email);

  const add = (account: Account) => {
    if (!person) return take(account);
    const name = nameOf(person);
    void write(
      () => addPerson({ accountId: account.id, name, email }, when()),
      t('person_added', { name, account: account.name }),
    );
  };

  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line p-3">
      {reachable.length > 1 && (
        <SelectField
          label={t('addTo_who')}
          value={email}
          choices={reachable.map((one) => ({ value: one.email ?? '', text: nameOf(one) }))}
          onValue={setEmail}
        />
      )}
      <AccountPicker label={t('addTo_account')} onPick={add} />
      <Button onClick={onCancel} className="self-end">
        {t('ui_cancel')}
      </Button>
    </div>
  );
}
