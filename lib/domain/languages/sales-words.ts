import type { SalesWords } from './file-language';
import { ofEvery } from './of-every';

/** How each language names what stands in lists of sales and deals; only what reads files loads them. */
export const salesWords = ofEvery(
  import.meta.glob<SalesWords>('./*/sales-words.ts', { eager: true, import: 'salesWords' }),
);
