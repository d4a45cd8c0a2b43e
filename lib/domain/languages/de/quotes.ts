import type { QuoteWords } from '../language';

/** What heads a mail that is quoted or forwarded. */
export const quotes: QuoteWords = {
  from: ['von'],
  fields: ['gesendet', 'datum', 'an', 'kopie', 'betreff'],
  wrote: ['(?:am|op) .{4,250} (?:schrieb|schreef).{0,250}:', '.{2,250} schrieb am .{4,100}:'],
  forwarded: ['anfang der weitergeleiteten nachricht'],
};
