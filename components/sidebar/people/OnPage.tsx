import type { KnownPerson } from '../../../lib/db/read/page-context';
import type { Account } from '../../../lib/domain/account';
import type { Person } from '../../../lib/domain/person';
import { t } from '../../../lib/text';
import type { PeopleConclusions } from '../conclude-people';
import { Elsewhere } from './Elsewhere';
import { KnownOnPage } from './KnownOnPage';
import type { NamingPage } from './newcomer';
import { Stranger } from './Stranger';

/** Everybody named on the open page: who is known, and who can be added. */
export function OnPage({
  account,
  page,
  known,
  places,
  strangers,
}: {
  account: Account;
  page: NamingPage;
  known: readonly Person[];
  /** Where the people of the page are and were. */
  places: readonly KnownPerson[];
  strangers: PeopleConclusions['strangers'];
}) {
  if (known.length + strangers.length === 0) return null;
  return (
    <>
      <h3 className="mb-0.5 text-faint text-small">{t('people_onPage')}</h3>
      <ul className="flex flex-col gap-0.5">
        {known.map((one) => (
          <KnownOnPage
            key={one.id}
            person={one}
            formerly={places.find(({ person }) => person.id === one.id)?.formerly}
          />
        ))}
        {strangers.map(({ seen, at }) =>
          at && at.id !== account.id ? (
            <Elsewhere key={seen.email} seen={seen} at={at} />
          ) : (
            <Stranger key={seen.email} account={account} page={page} stranger={seen} isInBook={at !== undefined} />
          ),
        )}
      </ul>
    </>
  );
}
