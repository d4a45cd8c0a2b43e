import type { QuoteWords } from '../language';

/** What heads a mail that is quoted or forwarded. */
export const quotes: QuoteWords = {
  from: ['from'],
  fields: ['sent', 'date', 'to', 'cc', 'subject', 'reply-to'],
  wrote: ['on .{6,250} wrote ?:'],
  forwarded: ['begin forwarded message'],
};
