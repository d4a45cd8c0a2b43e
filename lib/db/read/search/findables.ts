import type { Account } from '../../../domain/records/account';
import type { Fact } from '../../../domain/records/fact';
import type { Person } from '../../../domain/records/person';
import type { Proposal } from '../../../domain/records/proposal';
import type { Findable } from '../../../domain/search/findable';

/** Something of the book as it is found, with where it is and what else is shown of it. */
export interface BookFound extends Findable {
  /** The name of the account where it is. */
  at?: string;
  /** Of an account where it sells, of a person the address. */
  about?: string;
}

const where = (accountId: string, at: string | undefined) => ({ accountId, ...(at && { at }) });

/** An account is found by its names, domains and numbers. */
export const foundAccount = ({ id, name, aliases, domains, customerNumbers = [], market }: Account): BookFound => ({
  ...{ kind: 'account', id, name, others: [...aliases, ...domains, ...customerNumbers] },
  ...(market && { about: market }),
});

/** A person is found by the name, the addresses and what they are. */
export const foundPerson = ({ id, name, accountId, emails, title }: Person, at?: string): BookFound => ({
  ...{ kind: 'person', id, name, others: title ? [...emails, title] : emails },
  ...where(accountId, at),
  ...(emails[0] && { about: emails[0] }),
});

export const foundProposal = ({ id, title, accountId, productGroup }: Proposal, at?: string): BookFound => ({
  ...{ kind: 'proposal', id, name: title, others: productGroup ? [productGroup] : [] },
  ...where(accountId, at),
});

export const foundFact = ({ id, text, accountId }: Fact, at?: string): BookFound => ({
  ...{ kind: 'fact', id, name: text },
  ...where(accountId, at),
});
