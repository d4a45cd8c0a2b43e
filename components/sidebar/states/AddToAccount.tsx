import { useState } from 'react';
import { addPerson } from '../../../lib/db/write/save-person';
import type { Account } from '../../../lib/domain/records/account';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { t } from '../../../lib/text';
import { AccountPicker } from '../../form/AccountPicker';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { nameOf } from '../name-of';
import type { ReadPage } from '../page-state';
import { newcomerOf, type PersonDraft } from '../people/newcomer';
import { PersonFields } from '../people/PersonFields';
import { useChosenAccount } from '../useChosenAccount';

/** Adds somebody of the page to an account of the book; a page without an address only says whose it is. */
export function AddToAccount({
  page,
  people,
  further = [],
  choose,
  onCancel,
}: {
  page: ReadPage;
  people: ReadPage['subject']['people'];
  /** Named in a forwarded mail only. */
  further?: ReadPage['subject']['people'];
  choose: (accountId: string | null) => void;
  onCancel: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const take = useChosenAccount(page, choose);
  const reachable = [...people, ...further].filter(({ email }) => email);
  const [person, setPerson] = useState(reachable[0]);
  const newcomer = person && newcomerOf(person, page);
  const [changed, setChanged] = useState<PersonDraft | null>(null);
  const draft = changed ?? newcomer?.draft;

  const textOf = (one: PagePerson) =>
    further.includes(one) ? `${nameOf(one)} · ${t('people_inForward')}` : nameOf(one);

  const add = (account: Account) => {
    if (!person || !draft) return take(account);
    const name = draft.name.trim() || nameOf(person);
    void write(
      () => addPerson({ accountId: account.id, email: person.email ?? '', ...draft, name }, when()),
      t('person_added', { name, account: account.name }),
    );
  };

  return (
    <section aria-label={t('unknown_addToAccount')} className="flex flex-col gap-2 rounded-lg border border-line p-3">
      {reachable.length > 1 && (
        <SelectField
          label={t('addTo_who')}
          value={person?.email ?? ''}
          choices={reachable.map((one) => ({ value: one.email ?? '', text: textOf(one) }))}
          onValue={(email) => {
            setPerson(reachable.find((one) => one.email === email));
            setChanged(null);
          }}
        />
      )}
      {newcomer && draft && (
        <PersonFields
          draft={draft}
          fromSignature={newcomer.fromSignature}
          nameHint={person.email ?? ''}
          onDraft={setChanged}
        />
      )}
      <AccountPicker label={t('addTo_account')} onPick={add} />
      <Button data-closes onClick={onCancel} className="self-end">
        {t('ui_cancel')}
      </Button>
    </section>
  );
}
