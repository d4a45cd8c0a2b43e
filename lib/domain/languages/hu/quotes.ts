import type { QuoteWords } from '../language';

/** What heads a mail that is quoted or forwarded. */
export const quotes: QuoteWords = {
  from: ['feladó', 'küldő'],
  fields: ['elküldve', 'küldve', 'küldés dátuma', 'dátum', 'címzett', 'másolatot kap', 'tárgy'],
  wrote: ['(?!ezt irta).{2,250} (?:ezt )?irta\\b.{0,100}:'],
  forwarded: ['tovabbitott (?:level|uzenet)(?: kezdete)?'],
};
