import { LineRefused } from '../import/refusal';

export type DecimalSign = ',' | '.';
/** What a file's numbers show: no more than one sign says how all of them are meant. */
export type DecimalEvidence = { signs: Set<DecimalSign>; ambiguous: string[] };

/** A number's text as its sign, its digits and points and commas, and whether blanks or apostrophes group its thousands. */
type Parts = { minus: boolean; body: string; grouped: boolean };

/** No amount is longer, with its currency: a text of any length is not looked at letter by letter. */
const LONGEST = 100;
/** From here on a number keeps no cents any more: what would be written is not what stands there. */
export const LARGEST = Number.MAX_SAFE_INTEGER / 100;
const BLANKS_AND_APOSTROPHES = /[\s\u00a0\u202f\u2009'’]/g;
/** Currency signs, or a code before or after the figures ("EUR 12", "12 Ft"). */
const CURRENCY =
  /^(?:US|A|CA?|NZ|HK)?\p{Sc}|\p{Sc}$|^(?:[A-Z]{3}|kr\.?|Ft|Fr\.?|R)(?=[\s\d\-−(\u00a0])|(?<=[\s\d).,\u00a0-])(?:[A-Z]{3}|kr\.?|Ft|zł|Kč|lei|Fr\.?)$/u;
/** Dashes in the place of the hundredths say that there are none: "1.234,-", "1 234,–", "1'234.--". They are no minus. */
const NO_HUNDREDTHS = /(?<=\d)([.,])[-–—−]{1,2}(?![-–—−\d])/;
/**
 * Debit or credit behind the figures: what stands on the credit side of a customer lowers the sales. No K and no D: "12.5K" is
 * twelve thousand and a half.
 */
const SIDE = /(?<=[\d)\s])\s?(S|H|DR|CR|Dr|Cr)$/;

function takeApart(text: string): Parts | null {
  if (text.length > LONGEST) return null;
  // What most cells of most files are needs no closer look.
  if (/^-?\d[\d.,]*$/.test(text)) return { minus: text.startsWith('-'), body: text.replace('-', ''), grouped: false };
  const written = withoutDashes(text).trim();
  const side = SIDE.exec(written)?.[1]?.toUpperCase();
  let rest = written.replace(SIDE, '').trim();
  for (let turn = 0; turn < 3; turn += 1) rest = rest.replace(CURRENCY, '').trim();
  const signed = /^\(.*\)$|^[-−]|[-−]$/.test(rest);
  // Some programs write a minus on both ends; it is the same one.
  rest = rest
    .replace(/^\((.*)\)$/, '$1')
    .trim()
    .replace(/^[-−]|[-−]$/g, '')
    .replace(/^\+/, '')
    .trim();
  rest = rest.replace(CURRENCY, '').trim();
  const onCredit = side === 'H' || side === 'K' || side === 'CR';
  if (!/^\d[\d.,\s\u00a0\u202f\u2009'’]*$/.test(rest) && !/^[.,]\d+$/.test(rest)) return null;
  const grouped = new RegExp(BLANKS_AND_APOSTROPHES).test(rest);
  if (grouped && !/^\d{1,3}([\s\u00a0\u202f\u2009'’]\d{3})+([.,]\d*)?$/.test(rest)) return null;
  return { minus: signed !== onCredit, body: rest.replace(BLANKS_AND_APOSTROPHES, ''), grouped };
}

/** Returns an amount with noughts where dashes stand for its hundredths: "1.234,00" of "1.234,--". */
export const withoutDashes = (text: string): string => text.replace(NO_HUNDREDTHS, (_, sign: string) => `${sign}00`);

/** Returns whether a cell is an amount, however written. */
export function isAmount(text: string): boolean {
  const parts = takeApart(text);
  return parts !== null && decimalSignOf(parts) !== null;
}

/**
 * Which sign is the decimal one in this number by its own looks: ',' or '.', 'none' where it has neither, 'either' where
 * "1,234" may be a thousand or a bit more than one; null where it is no number.
 */
function decimalSignOf({ body, grouped }: Parts): DecimalSign | 'none' | 'either' | null {
  const first = body.search(/[.,]/);
  if (first < 0) return 'none';
  // Most numbers have one sign at most, and there may be millions of them.
  if (!grouped && !/[.,]/.test(body.slice(first + 1))) {
    const only = body[first] as DecimalSign;
    return isGroupedBy(only, body) ? 'either' : only;
  }
  const signs = [...body.matchAll(/[.,]/g)].map((match) => match[0] as DecimalSign);
  const last = signs.at(-1);
  if (!last) return 'none';
  const other: DecimalSign = last === ',' ? '.' : ',';
  const lastOnly = signs.filter((sign) => sign === last).length === 1;
  if (grouped) return lastOnly && signs.length === 1 ? last : null;
  if (signs.includes(other)) return lastOnly && isGroupedBy(other, body.slice(0, body.lastIndexOf(last))) ? last : null;
  if (!lastOnly) return isGroupedBy(last, body) ? other : null;
  return isGroupedBy(last, body) ? 'either' : last;
}

/** Whether a cell is a number that can be meant in one way only, without any sign but the decimal one, as most of them are. */
const isPlain = (text: string): boolean => text.length < 14 && /^-?\d+(?:[.,]\d{1,2})?$/.test(text);

/** By thousands; with commas also as in India: "1,23,456". */
function isGroupedBy(sign: DecimalSign, digits: string): boolean {
  return (sign === ',' ? /^[1-9](?:\d{0,2}(?:,\d{3})+|\d?(?:,\d{2})+,\d{3})$/ : /^[1-9]\d{0,2}(\.\d{3})+$/).test(
    digits,
  );
}

/** Returns what the number cells of a file show about its decimal sign. */
export function weighNumbers(texts: Iterable<string>): DecimalEvidence {
  const evidence: DecimalEvidence = { signs: new Set(), ambiguous: [] };
  for (const text of texts) {
    if (isPlain(text)) {
      if (text.includes('.')) evidence.signs.add('.');
      else if (text.includes(',')) evidence.signs.add(',');
      continue;
    }
    const parts = takeApart(text);
    const sign = parts && decimalSignOf(parts);
    if (sign === ',' || sign === '.') evidence.signs.add(sign);
    else if (sign === 'either' && evidence.ambiguous.length < 5) evidence.ambiguous.push(text);
  }
  return evidence;
}

/**
 * Returns the number that a cell shows; `decimal` says how "1,234" is meant. Throws LineRefused `notANumber`,
 * `tooLarge`, or `ambiguousNumber` where that is not known.
 */
export function readNumber(text: string, decimal: DecimalSign | undefined): number {
  // No nought is negative.
  if (isPlain(text)) return Number(text.replace(',', '.')) + 0;
  const parts = takeApart(text);
  const own = parts && decimalSignOf(parts);
  if (!parts || !own) throw new LineRefused('notANumber', { text });
  const sign = own === 'either' ? decimal : own;
  if (!sign) throw new LineRefused('ambiguousNumber', { text });
  const plain = sign === 'none' ? parts.body : parts.body.replaceAll(sign === ',' ? '.' : ',', '').replace(',', '.');
  const value = Number(plain);
  if (value > LARGEST) throw new LineRefused('tooLarge', { text });
  return parts.minus && value !== 0 ? -value : value;
}
