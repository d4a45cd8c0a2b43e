import { digitsBeside } from './domain/figures/threshold';
import { type TextKey, textName, type Worded } from './text-name';

/** Texts by their names. */
export type Texts = Readonly<Record<string, string>>;

let language = 'en';
let texts: Texts = {};

const formats = new Map<string, unknown>();

/** Returns what writes in that way: each takes longer to make than many texts to write, and a screen asks for few of them often. */
function formatOf<Format>(
  Kind: { name: string; new (tag: string, options?: object): Format },
  options?: object,
  tag = language,
): Format {
  const key = Kind.name + tag + JSON.stringify(options);
  const format = (formats.get(key) as Format | undefined) ?? new Kind(tag, options);
  formats.set(key, format);
  return format;
}

/** Sets the language of every text, date and number from here on. No text is missing in any language (tested). */
export function speak(tag: string, messages: Texts): void {
  language = tag;
  texts = messages;
}

/** Returns the language that texts are in, as a BCP 47 tag. */
export function spokenLanguage(): string {
  return language;
}

/**
 * Returns the text of that name in the language set by `speak`, with `{name}` filled from `values`; what ends in a full stop ("november 20.",
 * "Otter Ltd.") gets no second one. A text with `_one` and `_other` forms takes the form that `values.count` asks for.
 */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  const find = (name: string) => texts[name];
  const plural = typeof values['count'] === 'number' ? formatOf(Intl.PluralRules).select(values['count']) : 'other';
  const text = find(`${key}_${plural}`) ?? find(`${key}_other`) ?? find(key) ?? key;
  return text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name] ?? whole;
    const said = typeof value === 'number' ? number(value) : value;
    return said === whole || said.endsWith('.') ? said : said + stop;
  });
}

/** Says whether there is a text of that name: for names that are put together of more than an area and a word. */
export function isTextKey(name: string): name is TextKey {
  return name in texts;
}

/** Returns one of our words in that language: ('tier', 'key') -> "Schlüsselkunde". */
export function wordOf<Area extends string, Word extends string>(area: Area, word: Worded<Area, Word>): string {
  return t(textName<Area, Word>(area, word));
}

/** Returns a figure with a minus that is no hyphen, in whatever language, and none before what is shown as nought. */
export function written(figure: number, options: Intl.NumberFormatOptions): string {
  return formatOf(Intl.NumberFormat, { signDisplay: 'negative', ...options })
    .format(figure)
    .replace('-', '−');
}

/** Returns a number as people write it. */
export function number(value: number, digits = 0): string {
  return written(value, { maximumFractionDigits: digits });
}

/** Returns an amount to its cents where it has any: 1234.5 -> "1,234.50", 1200 -> "1,200". */
export function toTheCent(amount: number): string {
  const digits = Math.round(amount * 100) % 100 === 0 ? 0 : 2;
  return written(amount, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/**
 * Returns a share of 0-1 as per cent: 0.182 -> "18 %". With the digit that decides where it would else stand on the other side of
 * one of the thresholds, shares as well: 0.0999 beside 0.1 -> "9.99 %".
 */
export function percent(share: number, digits = 0, thresholds: readonly number[] = []): string {
  const inPercent = thresholds.map((one) => one * 100);
  const maximumFractionDigits = digitsBeside(share * 100, inPercent, digits);
  return written(share, { style: 'percent', maximumFractionDigits });
}

/** Returns a change of 0-1 as whole per cent with its sign: "+8 %", "−12 %", "0 %". */
export function signedPercent(rate: number): string {
  return written(rate, { style: 'percent', signDisplay: 'exceptZero' });
}

/** A sum so near to a threshold, as a part of it, is written out. */
const NEAR = 0.1;

/**
 * Returns an amount of money, shortened from 10,000 on where the language has a short form of it ("€412.3K", "412.300 €"). Near a
 * threshold it is written out, with the digit that decides: 99,999.99 beside 100,000.
 */
export function money(amount: number, currency: string, threshold?: number): string {
  const inMoney = { style: 'currency', currency } as const;
  const isNear = threshold !== undefined && Math.abs(amount - threshold) < NEAR * threshold;
  if (isNear) {
    const digits = digitsBeside(amount, [threshold], 0);
    return written(amount, { ...inMoney, minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  if (Math.abs(amount) >= 10_000) {
    const inShort = { ...inMoney, notation: 'compact', maximumFractionDigits: 1 } as const;
    const parts = formatOf(Intl.NumberFormat, inShort).formatToParts(amount);
    if (parts.some(({ type }) => type === 'compact')) return written(amount, inShort);
  }
  return written(amount, { ...inMoney, maximumFractionDigits: 0 });
}

/** Returns an ISO day as "21 November 2026"; `short` leaves the year out where it is the year of `short`; in another language where one is given. */
export function date(day: string, form: 'long' | 'short' = 'long', inLanguage = language): string {
  const at = new Date(`${day}T12:00:00Z`);
  const isLong = form === 'long';
  const parts = { day: 'numeric', month: form, ...(isLong && { year: 'numeric' }), timeZone: 'UTC' };
  return formatOf(Intl.DateTimeFormat, parts, inLanguage).format(at);
}

/** Returns several things as one phrase: "a, b and c". */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
