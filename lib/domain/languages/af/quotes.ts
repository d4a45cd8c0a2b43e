import type { QuoteWords } from '../language';

/** What heads a mail that is quoted or forwarded. */
export const quotes: QuoteWords = {
  from: ['van'],
  fields: ['gestuur', 'gestuur op', 'aan', 'onderwerp', 'afskrif'],
  wrote: ['op .{4,250} het .{2,250} geskryf ?:'],
  forwarded: ['begin van deurgestuurde boodskap'],
};
