import { LineRefused } from './refusal';

export type DecimalSign = ',' | '.';
/** What a file's numbers show: no more than one sign says how all of them are meant. */
export type DecimalEvidence = { signs: Set<DecimalSign>; ambiguous: string[] };

/** A number's text as its sign, its digits and points and commas, and whether blanks or apostrophes group its thousands. */
type Parts = { minus: boolean; body: string; grouped: boolean };

const BLANKS_AND_APOSTROPHES = /[\s\u00a0\u202f\u2009'’]/g;
/** Currency signs, or a code before or after the figures ("EUR 12", "12 Ft"). */
const CURRENCY = /^\p{Sc}|\p{Sc}$|^(?:[A-Z]{3}|kr\.?|Ft|R)(?=[\s\d\-−(])|(?<=[\s\d).,-])(?:[A-Z]{3}|kr\.?|Ft|,-)$/u;

function takeApart(text: string): Parts | null {
  let rest = text.trim();
  for (let turn = 0; turn < 3; turn += 1) rest = rest.replace(CURRENCY, '').trim();
  const [, inBrackets, afterMinus, beforeMinus] = /^(?:\((.*)\)|[-−](.*)|(.*)[-−])$/.exec(rest) ?? [];
  const bare = inBrackets ?? afterMinus ?? beforeMinus;
  const minus = bare !== undefined;
  rest = (bare ?? rest.replace(/^\+/, '')).trim().replace(CURRENCY, '').trim();
  if (!/^\d[\d.,\s\u00a0\u202f\u2009'’]*$/.test(rest) && !/^[.,]\d+$/.test(rest)) return null;
  const grouped = new RegExp(BLANKS_AND_APOSTROPHES).test(rest);
  if (grouped && !/^\d{1,3}([\s\u00a0\u202f\u2009'’]\d{3})+([.,]\d*)?$/.test(rest)) return null;
  return { minus, body: rest.replace(BLANKS_AND_APOSTROPHES, ''), grouped };
}

/**
 * Which sign is the decimal one in this number by its own looks: ',' or '.', 'none' where it has neither, 'either' where
 * "1,234" may be a thousand or a bit more than one; null where it is no number.
 */
function decimalSignOf({ body, grouped }: Parts): DecimalSign | 'none' | 'either' | null {
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

function isGroupedBy(sign: DecimalSign, digits: string): boolean {
  return (sign === ',' ? /^[1-9]\d{0,2}(,\d{3})+$/ : /^[1-9]\d{0,2}(\.\d{3})+$/).test(digits);
}

/** Returns what the number cells of a file show about its decimal sign. */
export function weighNumbers(texts: Iterable<string>): DecimalEvidence {
  const evidence: DecimalEvidence = { signs: new Set(), ambiguous: [] };
  for (const text of texts) {
    const parts = takeApart(text);
    const sign = parts && decimalSignOf(parts);
    if (sign === ',' || sign === '.') evidence.signs.add(sign);
    else if (sign === 'either' && evidence.ambiguous.length < 5) evidence.ambiguous.push(text);
  }
  return evidence;
}

/**
 * Returns the number that a cell shows; `decimal` says how "1,234" is meant. Throws LineRefused `notANumber`, or
 * `ambiguousNumber` where that is not known.
 */
export function readNumber(text: string, decimal: DecimalSign | undefined): number {
  const parts = takeApart(text);
  const own = parts && decimalSignOf(parts);
  if (!parts || !own) throw new LineRefused('notANumber', { text });
  const sign = own === 'either' ? decimal : own;
  if (!sign) throw new LineRefused('ambiguousNumber', { text });
  const plain = sign === 'none' ? parts.body : parts.body.replaceAll(sign === ',' ? '.' : ',', '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) throw new LineRefused('notANumber', { text });
  return parts.minus && value !== 0 ? -value : value;
}
