import type { QuoteWords } from './language';
import { ofEvery } from './of-every';

/** What heads a mail that is quoted or forwarded, in every language. */
export const quotes = ofEvery(import.meta.glob<QuoteWords>('./*/quotes.ts', { eager: true, import: 'quotes' }));
