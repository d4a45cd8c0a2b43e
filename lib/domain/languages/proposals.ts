import type { ProposalWords } from './language';
import { ofEvery } from './of-every';

/** What mails about a proposal say, in every language. */
export const proposals = ofEvery(
  import.meta.glob<ProposalWords>('./*/proposals.ts', { eager: true, import: 'proposals' }),
);
