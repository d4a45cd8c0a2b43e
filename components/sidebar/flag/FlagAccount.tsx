import type { Conclusions } from '../../../lib/conclude/account';
import type { ReadPage } from '../page-state';
import { FlagButton } from './FlagButton';
import { FlagWaiting } from './FlagWaiting';
import type { FlagGuess } from './flag-guess';

/** Returns whom a flag of the page's account is about: the account, and its people on the page. */
export function guessOfAccount(
  page: ReadPage,
  { account, people }: Pick<Conclusions, 'account' | 'people'>,
): FlagGuess {
  const known = new Set(people.flatMap(({ emails }) => emails));
  return {
    company: account.name,
    domain: account.domains[0] ?? '',
    people: page.subject.people.filter(({ email }) => email && known.has(email.toLowerCase())),
    accountId: account.id,
    self: page.self[0],
  };
}

/** Flags an account of the book as a potential key account, or says that it waits; nothing where it is more than that. */
export function FlagAccount({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
  const waiting = conclusions.prospects.find(({ status }) => status === 'waiting');
  if (waiting) {
    return (
      <div className="mt-2">
        <FlagWaiting prospect={waiting} />
      </div>
    );
  }
  if (conclusions.tier.tier !== 'standard') return null;
  return (
    <div className="mt-2 flex flex-col">
      <FlagButton guess={guessOfAccount(page, conclusions)} />
    </div>
  );
}
