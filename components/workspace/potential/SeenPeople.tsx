import { useState } from 'react';
import { namedOnly } from '../../../lib/domain/people/erasure';
import type { Person } from '../../../lib/domain/records/person';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { list, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { ErasePerson } from '../account/personal/ErasePerson';

/** Who was seen at a company that was flagged: they stand nowhere else, so that they are erased from here. */
export function SeenPeople({ people }: { people: Prospect['people'] }) {
  const [erased, setErased] = useState<Person | null>(null);
  const all = people.filter(({ name, email }) => name ?? email).map(namedOnly);
  if (all.length === 0) return null;
  return (
    <Disclosure summary={t('potential_people', { names: list(all.map(({ name }) => name)) })}>
      <ul className="flex flex-col gap-1">
        {all.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center gap-x-2">
            <span className="wrap-anywhere">{[...new Set([person.name, ...person.emails])].join(' · ')}</span>
            <Button
              look="quiet"
              data-testid="person-erase"
              aria-label={t('rights_eraseNamed', { name: person.name })}
              onClick={() => setErased(person)}
            >
              {t('rights_erase')}
            </Button>
          </li>
        ))}
      </ul>
      {erased && <ErasePerson person={erased} isInBook={false} onClose={() => setErased(null)} />}
    </Disclosure>
  );
}
