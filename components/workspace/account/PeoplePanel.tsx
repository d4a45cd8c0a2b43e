import Plus from 'lucide-react/icons/plus';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account } from '../../../lib/domain/records/account';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import { SamePeople } from './merge/MergePeople';
import { PersonForm } from './PersonForm';
import { PersonItem } from './PersonItem';

/** Everybody at the account, each to be edited, moved or removed. */
export function PeoplePanel({ account, people }: { account: Pick<Account, 'id' | 'name'>; people: readonly Person[] }) {
  const entering = useOpenForm(draftId('people', account.id));
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel
      title={t('account_people')}
      action={
        !entering.isOpen && (
          <Button look="quiet" data-does="person" onClick={() => entering.setOpen(true)}>
            <Plus size={13} aria-hidden="true" />
            {t('personForm_add')}
          </Button>
        )
      }
    >
      {entering.isOpen && (
        <PersonForm
          account={account}
          colleagues={byName}
          kept={entering.kept}
          onClose={() => entering.setOpen(false)}
        />
      )}
      {people.length === 0 && !entering.isOpen && <p className="text-mute">{t('account_peopleNone')}</p>}
      <SamePeople accountId={account.id} />
      <ul className="divide-y divide-line">
        {byName.map((person) => (
          <PersonItem
            key={person.id}
            account={account}
            person={person}
            colleagues={byName.filter(({ id }) => id !== person.id)}
          />
        ))}
      </ul>
    </Panel>
  );
}
