const CURRENCY = '(?:€|eur|usd|\\$|gbp|£|chf|huf|nok|sek|dkk|zar|ft|kr)';
const alone = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

const THOUSANDS = alone(
  `[tk] ?${CURRENCY}|${CURRENCY} ?(?:k|['’]000)|e ?ft|1[ .,']?000 ?${CURRENCY}|['’]?000s?|ezer|tsd|tausend|thousands?|tusen|duisend(?:e)?`,
);
const MILLIONS = alone(
  `m(?:io)?\\.? ?${CURRENCY}|${CURRENCY} ?(?:m|mn|mio|mill)|mio|mill|mn|millionen|millions?|millió|millioner|miljoen(?:e)?`,
);

/** Returns what one in a column stands for, by its heading: 1,000 under "Umsatz in TEUR", 1,000,000 under "Revenue (€m)", else 1. */
export function scaleOf(heading: string): 1 | 1_000 | 1_000_000 {
  if (heading.length > 300) return 1;
  if (MILLIONS.test(heading)) return 1_000_000;
  return THOUSANDS.test(heading) ? 1_000 : 1;
}
