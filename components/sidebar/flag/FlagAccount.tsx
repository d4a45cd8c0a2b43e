import type { AccountContext } from '../../../lib/db/read/account-context';
import type { Conclusions } from '../conclude';
import type { ReadPage } from '../page-state';
import { FlagButton } from './FlagButton';
import { FlagWaiting } from './FlagWaiting';

/** Flags an account of the book as a potential key account, or says that it was flagged already. */
export function FlagAccount({
  page,
  context: { account, records, settings },
  conclusions,
}: {
  page: ReadPage;
  context: AccountContext;
  conclusions: Conclusions;
}) {
  const waiting = records.prospects.find(({ status }) => status === 'waiting');
  const guess = async () => ({
    company: account.name,
    domain: account.domains[0] ?? '',
    people: page.subject.people.filter(({ email }) =>
      conclusions.knownOnPage.some(({ emails }) => email && emails.includes(email.toLowerCase())),
    ),
    accountId: account.id,
  });
  return (
    <div className="mt-1.5 flex flex-col">
      {waiting ? <FlagWaiting prospect={waiting} /> : <FlagButton guess={guess} settings={settings.qualification} />}
    </div>
  );
}
