import { useState } from 'react';
import { savePerson } from '../../../lib/db/write/save-person';
import type { Account } from '../../../lib/domain/records/account';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { t } from '../../../lib/text';
import { AccountPicker } from '../../form/AccountPicker';
import { FieldInput } from '../../form/FieldInput';
import { readRecord } from '../../form/record-draft';
import type { RecordDraft } from '../../form/record-field';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { madePerson } from '../../records/people';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { nameOf } from '../name-of';
import type { ReadPage } from '../page-state';
import { newcomerOf } from '../people/newcomer';
import { newcomerFields } from '../people/newcomer-fields';
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
  const [changed, setChanged] = useState<RecordDraft | null>(null);
  const [refused, setRefused] = useState<RecordDraft>({});
  const list = newcomer && newcomerFields(newcomer, person.email ?? '');
  const draft: RecordDraft = changed ?? newcomer?.draft ?? {};

  const textOf = (one: PagePerson) =>
    further.includes(one) ? `${nameOf(one)} · ${t('people_inForward')}` : nameOf(one);

  const add = async (account: Account) => {
    if (!person || !list) return take(account);
    const name = draft['name']?.trim() || nameOf(person);
    const made = madePerson({ accountId: account.id, email: person.email }, when());
    const read = await readRecord(list, { ...draft, name }, { made });
    setRefused('refused' in read ? read.refused : {});
    if ('refused' in read) return;
    await write(() => savePerson(read.row, when()), t('person_added', { name, account: account.name }));
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
      {list?.fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={draft[field.name] ?? ''}
          error={refused[field.name]}
          look="compact"
          onValue={(value) => setChanged({ ...draft, [field.name]: value })}
        />
      ))}
      <AccountPicker label={t('addTo_account')} onPick={(account) => void add(account)} />
      <Button data-closes onClick={onCancel} className="self-end">
        {t('ui_cancel')}
      </Button>
    </section>
  );
}
