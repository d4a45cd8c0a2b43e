import type { SignatureWords } from './language';
import { ofEvery } from './of-every';

/** What stands at the end of a mail, in every language. */
export const signatures = ofEvery(
  import.meta.glob<SignatureWords>('./*/signatures.ts', { eager: true, import: 'signatures' }),
);
