import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import { PersonForm } from './PersonForm';
import { PersonItem } from './PersonItem';

/** Everybody at the account, each to be edited, moved or removed. */
export function PeoplePanel({ accountId, people }: { accountId: string; people: readonly Person[] }) {
  const [entering, setEntering] = useState(false);
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel
      title={t('account_people')}
      action={
        !entering && (
          <Button look="quiet" onClick={() => setEntering(true)}>
            <Plus size={13} aria-hidden="true" />
            {t('personForm_add')}
          </Button>
        )
      }
    >
      {entering && <PersonForm accountId={accountId} colleagues={byName} onClose={() => setEntering(false)} />}
      {people.length === 0 && !entering && <p className="text-mute">{t('account_peopleNone')}</p>}
      <ul className="divide-y divide-line">
        {byName.map((person) => (
          <PersonItem key={person.id} person={person} colleagues={byName.filter(({ id }) => id !== person.id)} />
        ))}
      </ul>
    </Panel>
  );
}
