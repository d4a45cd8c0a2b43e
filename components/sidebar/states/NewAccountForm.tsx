import { useState } from 'react';
import { takeInAccount } from '../../../lib/db/write/take-in-account';
import { t } from '../../../lib/text';
import { DraftKept } from '../../form/DraftKept';
import { EditForm } from '../../form/EditForm';
import { Fields } from '../../form/Fields';
import { MaybeKnown } from '../../form/MaybeKnown';
import type { KeptForm } from '../../form/useOpenForm';
import { useRecordDraft } from '../../form/useRecordDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { madeAccount, newAccountFields } from '../../records/accounts';
import { madePerson } from '../../records/people';
import type { ReadPage } from '../page-state';
import { PeopleToAdd } from '../people/PeopleToAdd';
import { peopleToAdd, readPeopleToAdd } from '../people/people-to-add';

/** The form for a new account and for the people of the page who belong to it. */
export function NewAccountForm({
  page,
  people,
  further,
  guess,
  choose,
  kept,
  onCancel,
}: {
  page: ReadPage;
  people: ReadPage['subject']['people'];
  /** Named in a forwarded mail only. */
  further: ReadPage['subject']['people'];
  guess: { name: string; domain: string };
  choose: (accountId: string | null) => void;
  kept: KeptForm;
  onCancel: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const editing = useRecordDraft(newAccountFields(when().today), {
    start: { name: guess.name, domains: guess.domain },
    made: () => madeAccount(when()),
    keptAs: kept.keptAs,
  });
  const [offered, setOffered] = useState(() => peopleToAdd(people, further, page));

  const save = async () => {
    const account = await editing.read();
    if (!account) return;
    const read = await readPeopleToAdd(offered, (email) => madePerson({ accountId: account.id, email }, when()));
    if ('refused' in read) return setOffered(read.refused);
    const done = t('newAccount_saved', { account: account.name });
    const saved = await write(() => takeInAccount(account, read.people), done);
    if (!saved) return;
    editing.forget();
    // Without a person or the page's own domain the page is not recognised by itself.
    const isOnPage = offered.some(({ isIn, isForwarded }) => isIn && !isForwarded);
    const isRecognised = isOnPage || (guess.domain !== '' && account.domains.includes(guess.domain));
    if (!isRecognised) choose(saved.result);
  };

  return (
    <EditForm
      label={t('newAccount_open')}
      saveText={t('newAccount_save')}
      look="compact"
      refused={editing.refused}
      onSave={save}
      onClose={() => {
        editing.forget();
        onCancel();
      }}
    >
      {editing.isBack && <DraftKept onDiscard={editing.restart} />}
      <Fields editing={editing} look="compact" startsAtFirst={!kept.isLeft} />
      <MaybeKnown draft={editing.draft} onPick={({ id }) => choose(id)} />
      {offered.length > 0 && <PeopleToAdd people={offered} onPeople={setOffered} />}
    </EditForm>
  );
}
