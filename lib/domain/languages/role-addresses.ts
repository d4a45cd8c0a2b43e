import { ofEvery } from './of-every';

/** Words by which shared mailboxes are called, in every language. */
export const roleAddresses = ofEvery(
  import.meta.glob<readonly string[]>('./*/role-addresses.ts', { eager: true, import: 'roleAddresses' }),
);
