import { UserCheck } from 'lucide-react';
import type { Account } from '../../../lib/domain/account';
import type { Person } from '../../../lib/domain/person';
import { t } from '../../../lib/text';
import type { PeopleConclusions } from '../conclude-people';
import { Elsewhere } from './Elsewhere';
import { Stranger } from './Stranger';

/** Everybody named on the open page: who is known, and who can be added. */
export function OnPage({
  account,
  known,
  strangers,
}: {
  account: Account;
  known: readonly Person[];
  strangers: PeopleConclusions['strangers'];
}) {
  if (known.length + strangers.length === 0) return null;
  return (
    <>
      <h3 className="mb-0.5 text-faint text-small">{t('people_onPage')}</h3>
      <ul className="flex flex-col gap-0.5">
        {known.map((person) => (
          <li
            key={person.id}
            data-testid="person-on-page"
            data-email={person.emails[0] ?? ''}
            data-known="true"
            className="flex min-h-6 items-center gap-2"
          >
            <UserCheck size={14} aria-hidden="true" className="shrink-0 text-green" />
            <span className="min-w-0 truncate" title={person.name}>
              {person.name}
            </span>
            <span className="ml-auto shrink-0 text-faint text-small">{t('people_known')}</span>
          </li>
        ))}
        {strangers.map(({ seen, at }) =>
          at ? (
            <Elsewhere key={seen.email} seen={seen} at={at} />
          ) : (
            <Stranger key={seen.email} account={account} stranger={seen} />
          ),
        )}
      </ul>
    </>
  );
}
