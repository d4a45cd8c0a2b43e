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
  [/(?:^|[\s\d.,-])(?:Ft\.?|forint)$/i, 'HUF'],
  [/^(?:norwegian krone|norske kroner?|norsk krone)$/i, 'NOK'],
  [/^(?:swedish krona|svenske kroner?|schwedische krone)$/i, 'SEK'],
  [/^(?:danish krone|danske kroner?|dänische krone)$/i, 'DKK'],
  [/^(?:swiss francs?|schweizer franken|svájci frank)$/i, 'CHF'],
  [/zł|^zloty$/i, 'PLN'],
  [/Kč/i, 'CZK'],
  [/₺|(?:^|[\s\d])TL$/, 'TRY'],
  [/(?:^|[\s\d])(?:SFr|Fr)\.?(?=[\s\d]|$)/i, 'CHF'],
  [/^R\s?(?=[\d\s-])|^(?:south african )?rand$/i, 'ZAR'],
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
