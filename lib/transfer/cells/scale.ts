const CURRENCY = '(?:€|eur|usd|\\$|gbp|£|chf|huf|nok|sek|dkk|zar|ft|kr)';
const alone = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

const THOUSAND =
  // "Kft" is a firm, and no thousand forints.
  `(?!kft)[tk] ?${CURRENCY}|${CURRENCY} ?(?:k|['’]000)|e ?ft|1[ .,']?000 ?${CURRENCY}|(?<!\\p{N}[ .,'’])['’]?000s?|ezer|tsd|tausend|thousands?|tusen|duisend(?:e)?`;
const MILLION = `m(?:io|ill?|n)?\\.? ?${CURRENCY}|${CURRENCY} ?(?:m|mn|mio|mill)|mio|millionen|millions?|millió|millioner|miljoen(?:e)?`;
const [THOUSANDS, MILLIONS] = [alone(THOUSAND), alone(MILLION)];
const UNIT = new RegExp(
  `[([]?(?<![\\p{L}\\p{N}])(?:in |i )?(?:${THOUSAND}|${MILLION}|${CURRENCY})(?:-?b[ae]n)?(?![\\p{L}\\p{N}])[)\\]]?`,
  'giu',
);

/** A payment by wire, where the thousand forints of "eFt" would be written otherwise. */
const TRANSFER = /(?<![\p{L}\p{N}])(?:EFT|Eft|eft)s?(?!-?ban|-?BAN|[\p{L}\p{N}])/gu;

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
  const without = heading.replace(PER, ' ').replace(TRANSFER, ' ');
  const said = isPrice ? without.replace(PRICE_OF, ' ') : without;
  if (MILLIONS.test(said)) return 1_000_000;
  return THOUSANDS.test(said) ? 1_000 : 1;
}

/** Returns an amount as a whole: to the hundredth, where its column counts in thousands or millions. */
export const scaled = (amount: number, scale = 1): number =>
  scale === 1 ? amount : Math.round(amount * scale * 100) / 100;

const OF_CURRENCY = `(?:${CURRENCY}|r|euro|euró|dollars?|pounds?|forint|kroner|rand|franken)`;
/** "Tall i 1000 kr"; a figure that nothing leads to ("Limit: 1000 EUR") is no scale, nor is what a customer is called. */
const IN = (words: string) => `(?:in|i) (?:hele |full |vollen )?(?:${OF_CURRENCY} ?)?(?:${words})`;
const AS_WORDS = (words: string, codes: string, hungarian: string) =>
  alone(
    [
      codes,
      IN(words),
      `${OF_CURRENCY} (?:in )?(?:${words})`,
      `(?<!\\p{N}[ .,]?)(?:${hungarian}) ?(?:(?:ft|forint|eur|euró|huf)[- ]?b[ae]n|es(?:ben)?|ben)`,
    ].join('|'),
  );
const THOUSANDS_ABOVE = AS_WORDS(
  `thousands|thousand ${OF_CURRENCY}|tausend|tsd|tusen|duisende?|1[ .,']?000 ?${OF_CURRENCY}`,
  `(?!kft)[tk](?:€|eur|usd|\\$|gbp|£|chf|huf|nok|sek|dkk|zar)|tkr|${OF_CURRENCY} ?['’]000|e ?ft(?:-?ban)?`,
  'ezer|ezr',
);
const MILLIONS_ABOVE = AS_WORDS(
  `millions|million ${OF_CURRENCY}|millionen|mio|mill?(?:\\.|(?= ?${OF_CURRENCY}))|millioner|miljoene?`,
  'm(?:io)?\\.? ?(?:€|eur|usd|chf|huf|nok|sek|dkk|zar|ft(?:-?ban)?)|mkr',
  'millió',
);
const SEGMENT = /[()[\]{},;|]| [-–—] /;
/** "Einheit: Tsd."; a customer may be called Mio. */
const LEADS =
  '(?:units?|scale|amounts?|figures|values|einheit|beträge|werte|angaben|egység|összegek|adatok|enhet|beløp|tall|eenheid|bedrae)';
const ONLY_SCALE = (words: string) => new RegExp(`^(?:${LEADS} ?: ?)?(?:${words})[. ]{0,2}(?:${OF_CURRENCY})?$`, 'iu');
const ONLY_THOUSANDS = ONLY_SCALE('thousands|tausend|tsd|ezer|tusen|duisend');
const ONLY_MILLIONS = ONLY_SCALE('millions|millionen|mio|mill|millió|millioner|miljoen');

const NO_SCALE = alone(
  [
    'not|nicht|nem|ikke|nie',
    'units|pcs|pieces|stück|stk|db|darab|enheter|stykk|eenhede|stuks|tons|tonnen|kg|liter|litres',
    'steps|increments|schritten?|lépésekben|trinn|stappe',
  ].join('|'),
);

/** Returns what one in every column stands for by a text above the table: "Alle Angaben in TEUR", "(€ thousands)", "ezer Ft-ban"; else 1. */
function scaleSaidIn(title: string): 1 | 1_000 | 1_000_000 {
  if (title.length > 300) return 1;
  // "Not in TEUR", "in thousands of units", "in steps of 1,000 EUR": of these nothing stands in thousands.
  if (NO_SCALE.test(title)) return 1;
  const said = title.replace(PER, ' ').replace(TRANSFER, ' ');
  const parts = said.split(SEGMENT).map((part) => part.trim());
  const isIn = (phrase: RegExp, only: RegExp) => phrase.test(said) || parts.some((part) => only.test(part));
  const [thousands, millions] = [isIn(THOUSANDS_ABOVE, ONLY_THOUSANDS), isIn(MILLIONS_ABOVE, ONLY_MILLIONS)];
  // What speaks of both leaves it open.
  if (thousands === millions) return 1;
  return millions ? 1_000_000 : 1_000;
}

/** Returns the first text above a table that says what one in its columns stands for, and that; 1 where another says otherwise, or none does. */
export function scaleAbove(above: readonly { cells: readonly string[] }[]): { title: string; scale: number } {
  const titles = above.flatMap(({ cells }) => cells.filter((cell) => scaleSaidIn(cell) !== 1));
  const [title = ''] = titles;
  const scale = titles.every((one) => scaleSaidIn(one) === scaleSaidIn(title)) ? scaleSaidIn(title) : 1;
  return { title, scale };
}

/** Returns a heading without what one of its amounts stands for: "Jan 2026" of "Jan 2026 (TEUR)". */
export const withoutUnit = (heading: string): string => heading.replace(UNIT, ' ').trim();

/** Whether a heading names the currency that its amounts are in, whatever stands above the table: "Umsatz (EUR)". */
export const namesCurrency = (heading: string): boolean => alone(CURRENCY).test(heading);
