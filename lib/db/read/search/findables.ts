import type { Account } from '../../../domain/records/account';
import type { Findable } from '../../../domain/search/findable';

/** An account is found by its names, domains and numbers. */
export const foundAccount = ({ id, name, aliases, domains, customerNumbers = [] }: Account): Findable => ({
  ...{ kind: 'account', id, name, others: [...aliases, ...domains, ...customerNumbers] },
});
