import { MOST_PLANNED } from '../../../lib/domain/records/plan/target';
import { spokenLanguage } from '../../../lib/text';
import { readNumber } from '../../../lib/transfer/cells/read-number';

/** Short words for thousands and more that people write in any of our languages. */
const COMMON = { k: 1e3, m: 1e6, mio: 1e6, mill: 1e6, mrd: 1e9 };
const SHORTENED = /^\p{Sc}?\s?(\d[\d.,\s'’]*)(\p{L}{1,5})\.?\s?(?:\p{Sc}|[A-Z]{3})?$/u;

/** Returns what a short word stands for: first as the page itself writes it in the language, "K" or "Mio.". */
function unitOf(word: string): number | undefined {
  const short = new Intl.NumberFormat(spokenLanguage(), { notation: 'compact' });
  const plain = word.toLowerCase();
  const written = [1e3, 1e6, 1e9, 1e12].find((unit) =>
    short.formatToParts(unit).some((part) => part.type === 'compact' && part.value.toLowerCase() === plain),
  );
  const dotted = [1e6, 1e9].find((unit) =>
    short.formatToParts(unit).some((part) => part.type === 'compact' && part.value.toLowerCase() === `${plain}.`),
  );
  return written ?? dotted ?? (plain in COMMON ? COMMON[plain as keyof typeof COMMON] : undefined);
}

function read(typed: string): number {
  const text = typed.trim();
  const [, figures = '', word = ''] = text.length > 40 ? [] : (SHORTENED.exec(text) ?? []);
  const unit = unitOf(word);
  try {
    // "1.250 Mio." is one and a quarter; without a word, three digits behind a sign are thousands in every language.
    if (unit) return Math.round(readNumber(figures.trim(), figures.includes(',') ? ',' : '.') * unit * 100) / 100;
    return readNumber(text, text.includes(',') ? '.' : ',');
  } catch {
    return Number.NaN;
  }
}

/** Returns what was typed as a target: null where nothing was, 'odd' where it is no sum of zero to `most`. */
export function readTypedAmount(typed: string, most: number = MOST_PLANNED): number | null | 'odd' {
  if (typed.trim() === '') return null;
  const amount = read(typed);
  return amount >= 0 && amount <= most ? Math.round(amount * 100) / 100 : 'odd';
}
