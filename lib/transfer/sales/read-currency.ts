import { LineRefused } from '../import/refusal';

/** Signs and words of one currency; "$" is the dollar that is meant where nobody says which. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s\d])(?:A\$|AU\$|AUD)/, 'AUD'],
  [/(?:^|[\s\d])(?:C\$|CA\$|CAD)/, 'CAD'],
  [/NZ\$/, 'NZD'],
  [/HK\$/, 'HKD'],
  [/R\$/, 'BRL'],
  [/(?:^|[\s\d])(?:S\$|SG\$)/, 'SGD'],
  [/MX\$/, 'MXN'],
  [/US\$|(?<![A-Z])\$/, 'USD'],
  [/^US[- ]?dollars?$/i, 'USD'],
  [/€|^euros?$/i, 'EUR'],
  [/£|^(?:british )?pounds?(?: sterling)?$/i, 'GBP'],
  [/(?:^|[\s\d.,\-–—−])(?:Ft\.?|forint)(?=[)\s\-−]*$)|^[(\s\-−]*Ft\.?\s?(?=[\d(\-−])/i, 'HUF'],
  [/^(?:norwegian krone|norske kroner?|norsk krone)$/i, 'NOK'],
  [/^(?:swedish krona|svenske kroner?|schwedische krone)$/i, 'SEK'],
  [/^(?:danish krone|danske kroner?|dänische krone)$/i, 'DKK'],
  [/^(?:swiss francs?|schweizer franken|svájci frank)$/i, 'CHF'],
  [/zł|^zloty$/i, 'PLN'],
  [/Kč/i, 'CZK'],
  [/₺|(?:^|[\s\d])TL$/, 'TRY'],
  [/(?:^|[\s\d])(?:SFr|Fr)\.?(?=[\s\d]|$)/i, 'CHF'],
  [/^[(\s\-−+]*R\s?(?=[\d\s(\-−])|^(?:south african )?rand$/i, 'ZAR'],
];
const CODE =
  /(?<![A-Z])(EUR|USD|GBP|CHF|HUF|NOK|SEK|DKK|ZAR|PLN|CZK|RON|BGN|TRY|AUD|CAD|NZD|JPY|CNY|INR|SGD|HKD|AED|BRL|MXN|ILS|ISK|UAH|RSD)(?![A-Z])/;

/** Returns the currency that stands with an amount or in a heading; undefined where none does, or one of several countries'. */
export function currencyIn(text: string): string | undefined {
  if (/^[-\d.,]*$/.test(text)) return undefined;
  return CODE.exec(text)?.[1] ?? SIGNS.find(([sign]) => sign.test(text.trim()))?.[1];
}

/** Returns the currency of a cell that holds nothing else. Throws LineRefused `notAWord`, for "kr", too, which is several. */
export function readCurrency(text: string): string {
  const code = text.trim().toUpperCase();
  const known = currencyIn(text) ?? (/^[A-Z]{3}$/.test(code) ? code : undefined);
  if (!known) throw new LineRefused('notAWord', { text });
  return known;
}

const CODES =
  'EUR|USD|GBP|CHF|HUF|NOK|SEK|DKK|ZAR|PLN|CZK|RON|BGN|AUD|CAD|NZD|JPY|CNY|INR|SGD|HKD|AED|BRL|MXN|ILS|ISK|UAH|RSD';
/** What stands before a currency in a heading whose amounts count in thousands or millions: "TEUR", "MNOK", "eFt". */
const MANY = '(?:[TKMkm]|Mio|Mill?)?';
const ENDS = '(?![\\p{L}\\p{N}])';
const BEGINS = '(?<![\\p{L}\\p{N}])';
const IN_HEADINGS: readonly (readonly [RegExp, string])[] = [
  ...CODES.split('|').map((code) => [new RegExp(`${BEGINS}${MANY}${code}${ENDS}`, 'u'), code] as const),
  ...['eur', 'usd', 'gbp', 'chf', 'huf', 'nok', 'sek', 'dkk', 'zar'].map(
    (code) => [new RegExp(`${BEGINS}[tkm]?${code}${ENDS}`, 'iu'), code.toUpperCase()] as const,
  ),
  [/€|(?<!\p{L})eur[oó]?s?(?:-?ban)?(?!\p{L})/iu, 'EUR'],
  [/£|(?<!\p{L})(?:pounds? sterling|british pounds?)(?!\p{L})/iu, 'GBP'],
  [/(?<![\p{L}\p{N}])(?:[em]\s?)?ft(?:-?ban)?(?![\p{L}\p{N}])|(?<!\p{L})forint(?:ban)?(?!\p{L})/iu, 'HUF'],
  [/(?<!\p{L})norske? kroner?(?!\p{L})|(?<!\p{L})norwegian krone/iu, 'NOK'],
  [/(?<!\p{L})(?:schweizer franken|swiss francs?|svájci frank)/iu, 'CHF'],
  [/(?<!\p{L})rand(?!\p{L})|\(R\)|(?<!\p{L})R ?['’]000|(?<!\p{L})in R$/u, 'ZAR'],
  [/zł/u, 'PLN'],
  [/Kč/u, 'CZK'],
];
/** Dollars of which country stands before the sign. */
const DOLLARS = /(?:US|A|AU|C|CA|NZ|HK|S|SG|MX|R)?\$/u;

/** "Payments by EFT" are wired, and no thousand forints. */
const BY_WIRE = /(?<!\p{L})(?:EFT|Eft)(?!\p{L})/gu;

/** Returns the currency that a heading names for its amounts, in thousands or not: "Umsatz TEUR", "Árbevétel (eFt)"; undefined for none, or several. */
export function currencyOfHeading(heading: string): string | undefined {
  if (heading.length > 300) return undefined;
  const text = heading.replace(BY_WIRE, ' ');
  const dollars = DOLLARS.exec(text)?.[0];
  const found = new Set(IN_HEADINGS.flatMap(([sign, code]) => (sign.test(text) ? [code] : [])));
  const ofDollars = dollars && currencyIn(dollars);
  if (ofDollars) found.add(ofDollars);
  return found.size === 1 ? [...found][0] : undefined;
}
