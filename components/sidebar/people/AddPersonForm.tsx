import { type FormEvent, useState } from 'react';
import { addPerson } from '../../../lib/db/write/save-person';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import type { Newcomer } from './newcomer';
import { PersonFields } from './PersonFields';

/** The form that adds somebody to an account, filled in with what the page says of them. */
export function AddPersonForm({
  account,
  email,
  newcomer,
  hint,
  onCancel,
}: {
  account: Account;
  email: string;
  newcomer: Newcomer;
  hint: string;
  onCancel: () => void;
}) {
  const [draft, setDraft] = useState(newcomer.draft);
  const write = useWrite();
  const { when } = useClock();

  const add = (event: FormEvent) => {
    event.preventDefault();
    void write(
      () => addPerson({ accountId: account.id, email, ...draft }, when()),
      t('person_added', { name: draft.name, account: account.name }),
    );
  };

  return (
    <form onSubmit={add} className="my-1 flex flex-col gap-2 rounded-lg border border-line p-2.5">
      <PersonFields draft={draft} fromSignature={newcomer.fromSignature} nameHint={hint} onDraft={setDraft} />
      <div className="flex justify-end gap-1.5">
        <Button data-closes onClick={onCancel}>
          {t('ui_cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={draft.name.trim() === ''}>
          {t('ui_save')}
        </Button>
      </div>
    </form>
  );
}
