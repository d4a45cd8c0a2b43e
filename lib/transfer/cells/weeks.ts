import { plainLetters } from '../../domain/words/fold';

/** What stands for "week" in front of its number, or behind it as an ordinal. */
const WORDS: ReadonlySet<string> = new Set(['week', 'wk', 'cw', 'kw', 'woche', 'kalenderwoche', 'het', 'uke', 'w']);
const FILLERS: ReadonlySet<string> = new Set(
  'of in year the calendar iso no nr number nummer nommer jahr jahres des im ev ar i av jaar van kalender'.split(' '),
);
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'ste', 'de', '.']);

/** Folded headings: a day of the week, or how many weeks something takes, is none. */
const HEADING =
  /^(?:(?:iso|calendar|fiscal|sales|reporting)?(?:year)?(?:week|wk)(?:no|nr|num|number|year)?|cw|(?:jahr|kalender|kal|iso|umsatz|verkaufs|rechnungs|buchungs)?(?:woche|wochen?nr|wochen?nummer)|(?:jahr)?kw(?:nr|jahr)?|kalenderwochejahr|wochejahr|(?:naptari|ev)?het(?:szama?|sorszama?|ev)?|(?:ar|kalender|salgs)?uke(?:nr|nummer|ar)?|(?:jaar|kalender|verkoops)?week(?:nommer|jaar)?)$/;

/** Returns whether weeks stand under a heading, in small plain letters; "kW" is a power. */
export const isOfWeeks = (heading: string, folded: string): boolean =>
  HEADING.test(folded) && !/(?<!\p{L})kW/u.test(heading);

/**
 * Returns the first day of the week that a text names: of "2026-W14", "KW 14 2026", "14. uke 2026", "2026. 14. hét", "week 14, 2026";
 * a bare one with the year given. Where no heading says that weeks stand below it, a bare "W14" or "2 week" names none.
 */
export function weekIn(text: string, year: string | undefined, isBelowHeading = false): string | undefined {
  if (text.length > 40 || /(?<!\p{L})kW/u.test(text)) return undefined;
  const plain = plainLetters(text).toLowerCase().trim();
  if (!/^[a-z\d\s.,/'’()-]+$/.test(plain)) return undefined;
  const parts = (plain.match(/[a-z]+|\d+|(?<=\d)\./g) ?? []).filter((part) => !FILLERS.has(part));
  const said = parts.find((part) => /^20\d{2}$/.test(part));
  // A point behind the year makes it no ordinal.
  const rest = parts.filter((part, at) => part !== said && !(part === '.' && parts[at - 1] === said));
  const numbers = rest.filter((part) => /^\d{1,2}$/.test(part));
  const words = rest.filter((part) => WORDS.has(part));
  const ordinals = rest.filter((part) => ORDINALS.has(part));
  if (words.length !== 1 || numbers.length + words.length + ordinals.length !== rest.length) return undefined;
  const at = rest.indexOf(words[0] as string);
  const isOrdinal = ORDINALS.has(rest[at - 1] ?? '');
  const isBehind = /\d/.test(rest.slice(0, at).join(''));
  const [first, second, ...more] = numbers;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) {
    const isBare = !said && !isBelowHeading && (words[0] === 'w' || (isBehind && !isOrdinal));
    return isBare ? undefined : dayOfWeek(said ?? year, first);
  }
  if (said) return undefined;
  const isLast = at === rest.length - 1;
  // "KW 14/26", "14. KW 26"; "26-W14", "26. 14. hét".
  if (!isBehind || (isOrdinal && !isLast)) return dayOfWeek(`20${second.padStart(2, '0')}`, first);
  return isLast || /^\d{2}-?[kc]?w\d{1,2}$/.test(plain) ? dayOfWeek(`20${first.padStart(2, '0')}`, second) : undefined;
}

/** Returns the first day of a week below a heading of weeks that is written in figures: "14/2026", "2026-14", "202614", "14". */
export function numberedWeek(text: string, year: string | undefined): string | undefined {
  const plain = text.trim().replace(/\.$/, '');
  const [, full, behind] = /^(20\d{2})(?:\s?[./-]\s?|\s)?(\d{1,2})$/.exec(plain) ?? [];
  if (behind) return dayOfWeek(full, behind);
  const [, ahead, last] = /^(\d{1,2})\s?[./-]\s?(20\d{2}|\d{2})$/.exec(plain) ?? [];
  if (ahead) return dayOfWeek(last?.length === 2 ? `20${last}` : last, ahead);
  return /^\d{1,2}$/.test(plain) ? dayOfWeek(year, plain) : undefined;
}

/** Returns the day that ISO 8601 names by its week: "2026-W37-5" is the Friday of week 37. */
export function dayOfIsoWeek(text: string): string | null {
  const [, year, week, day] = /^(\d{4})-?W(\d{2})-?([1-7])$/.exec(text) ?? [];
  if (!year || Number(week) < 1) return null;
  const monday = mondayOf(year, Number(week));
  return monday ? monday.add({ days: Number(day) - 1 }).toString() : null;
}

/**
 * Returns the Monday of a week by ISO 8601, whose first week is that of 4 January; of a first week that begins in December, the first
 * day of its year, so that its sales count in the year that it is named by. Undefined for a week that the year does not have.
 */
function dayOfWeek(year: string | undefined, number: string): string | undefined {
  if (!year) return undefined;
  const monday = mondayOf(year, Number(number));
  if (!monday) return undefined;
  return monday.year < Number(year) ? `${year}-01-01` : monday.toString();
}

function mondayOf(year: string, week: number): Temporal.PlainDate | undefined {
  const fourth = Temporal.PlainDate.from(`${year}-01-04`);
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return week >= 1 && monday.add({ days: 3 }).year === fourth.year ? monday : undefined;
}
