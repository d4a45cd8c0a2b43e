import type { QuoteWords } from '../language';

/** What heads a mail that is quoted or forwarded. */
export const quotes: QuoteWords = {
  from: ['fra'],
  fields: ['sendt', 'dato', 'til', 'kopi', 'emne'],
  wrote: ['.{4,250} skrev\\b.{0,250}:'],
  forwarded: ['videresendt melding'],
};
