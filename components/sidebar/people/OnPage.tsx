import { useId } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import type { KnownPerson } from '../../../lib/conclude/on-page';
import type { Member, PeopleConclusions } from '../../../lib/conclude/people';
import { t } from '../../../lib/text';
import { useRoving } from '../../ui/useRoving';
import { Elsewhere } from './Elsewhere';
import { KnownOnPage } from './KnownOnPage';
import type { NamingPage } from './newcomer';
import { Stranger } from './Stranger';

/** Everybody named on the open page: who is known, with their part in a decision, and who can be added. */
export function OnPage({
  context,
  page,
  known,
  places,
  strangers,
}: {
  context: AccountContext;
  page: NamingPage;
  known: readonly Member[];
  /** Where the people of the page are and were. */
  places: readonly KnownPerson[];
  strangers: PeopleConclusions['strangers'];
}) {
  const { account } = context;
  const roving = useRoving<HTMLUListElement>();
  const heading = useId();
  if (known.length + strangers.length === 0) return null;
  return (
    <>
      <h3 id={heading} className="mb-0.5 font-semibold text-mute text-small">
        {t('people_onPage')}
      </h3>
      <ul {...roving} aria-labelledby={heading} className="flex flex-col">
        {known.map((member) => (
          <KnownOnPage
            key={member.person.id}
            member={member}
            context={context}
            formerly={places.find(({ person }) => person.id === member.person.id)?.formerly}
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
