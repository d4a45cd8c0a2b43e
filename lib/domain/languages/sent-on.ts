import type { SentOnWords } from './language';
import { ofEvery } from './of-every';

/** By what a mail says that somebody else wrote it than who sent it, in every language. */
export const sentOn = ofEvery(import.meta.glob<SentOnWords>('./*/sent-on.ts', { eager: true, import: 'sentOn' }));
