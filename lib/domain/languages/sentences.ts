import type { SentenceWords } from './language';
import { ofEvery } from './of-every';

/** What tells whether a dot ends a sentence, in every language. */
export const sentences = ofEvery(
  import.meta.glob<SentenceWords>('./*/sentences.ts', { eager: true, import: 'sentences' }),
);
