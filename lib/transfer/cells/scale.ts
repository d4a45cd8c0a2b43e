const CURRENCY = '(?:€|eur|usd|\\$|gbp|£|chf|huf|nok|sek|dkk|zar|ft|kr)';
const alone = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

const THOUSANDS = alone(
  // "Kft" is a firm, and no thousand forints.
  `(?!kft)[tk] ?${CURRENCY}|${CURRENCY} ?(?:k|['’]000)|e ?ft|1[ .,']?000 ?${CURRENCY}|(?<!\\p{N}[ .,'’])['’]?000s?|ezer|tsd|tausend|thousands?|tusen|duisend(?:e)?`,
);
const MILLIONS = alone(
  `m(?:io|ill?|n)?\\.? ?${CURRENCY}|${CURRENCY} ?(?:m|mn|mio|mill)|mio|millionen|millions?|millió|millioner|miljoen(?:e)?`,
);

/** What a price is of, or a figure is divided by: "per 1,000 pcs", and of a price "/t" and "/m", too. */
const MEASURE = "(?:\\d[\\d .,'’]*|\\p{L}+)";
const PER = new RegExp(`(?<![\\p{L}\\p{N}])(?:per|pro|je|pr)(?![\\p{L}\\p{N}])[. ]{0,2}${MEASURE}`, 'giu');
const PRICE_OF = new RegExp(`/ ?${MEASURE}`, 'gu');

/**
 * Returns what one in a column stands for, by its heading: 1,000 under "Umsatz in TEUR", 1,000,000 under "Revenue (€m)", else 1. A
 * price of a thousand pieces, a ton or a metre is none in thousands or millions.
 */
export function scaleOf(heading: string, isPrice = false): 1 | 1_000 | 1_000_000 {
  if (heading.length > 300) return 1;
  const without = heading.replace(PER, ' ');
  const said = isPrice ? without.replace(PRICE_OF, ' ') : without;
  if (MILLIONS.test(said)) return 1_000_000;
  return THOUSANDS.test(said) ? 1_000 : 1;
}

/** Returns an amount as a whole: to the hundredth, where its column counts in thousands or millions. */
export const scaled = (amount: number, scale = 1): number =>
  scale === 1 ? amount : Math.round(amount * scale * 100) / 100;
