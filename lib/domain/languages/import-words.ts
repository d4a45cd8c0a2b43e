import type { ImportWords } from './file-language';
import { ofEvery } from './of-every';

/** What the cells of imported files say, in every language. */
export const importWords = ofEvery(
  import.meta.glob<ImportWords>('./*/import-words.ts', { eager: true, import: 'importWords' }),
);
