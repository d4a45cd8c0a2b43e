import { inEvery } from '../languages/of-every';
import { quotes } from '../languages/quotes';
import { fold } from './fold';

const field = (names: readonly string[]) => new RegExp(`^\\*?(?:${fold(names.join('|'))}) ?:\\*? ?`);
/** The lines that head a quoted or forwarded mail, in the languages around us; folded. */
const FROM = field([...inEvery(quotes, ({ from }) => from), 'afsender', 'från', 'de', 'da', 'od']);
const OTHER = field([
  ...inEvery(quotes, ({ fields }) => fields),
  ...['skickat', 'datum', 'till', 'ämne', 'verzonden', 'enviado', 'enviada em', 'fecha', 'para', 'asunto', 'assunto'],
  ...['envoyé', 'à', 'objet', 'inviato', 'data', 'oggetto', 'wysłano', 'do', 'temat', 'odesláno', 'komu', 'předmět'],
]);
/** How one line begins that stands for a header; it ends with the same marks. Folded. */
const BEFORE_NAMED = /^(?:-{3,} ?[\p{L} ]{4,60}? (?:from|von|fra|van|fran|de|da|od|tole|ettol):? |>>> )/u;
/** "----- Forwarded by Tom/Firm on 23.11.2026 -----": who wrote it stands in one of the next lines. */
const FORWARDED_BY =
  /^-{3,} ?(?:forwarded by|weitergeleitet von|videresendt av|tovabbitotta|aangestuur deur|doorgestuurd door|transfere par) /;
/** The lines that bring in what somebody wrote before, in one line or broken into two; folded. */
const WROTE = new RegExp(
  inEvery(quotes, ({ wrote }) => wrote)
    .map((one) => `^(?:${one})$`)
    .join('|'),
);
/** All of them end in a colon, which is faster to see. */
const bringsIn = (folded: string) => folded.endsWith(':') && WROTE.test(folded);
/** "-----Original Message-----", "---------- Forwarded message ---------"; "Begin forwarded message:". */
const DIVIDER = new RegExp(
  `^-{2,} ?\\p{L}[\\p{L} ]{3,60} ?-{2,}$|^(?:${inEvery(quotes, ({ forwarded }) => forwarded).join('|')}|begin doorgestuurd bericht) ?:$`,
  'u',
);
/** The other lines of a header stand this near to the first one. */
const NEAR = 4;

/** Returns a line without the marks that say it is quoted. */
function unquoted(line: string): string {
  return line.replace(/^(?:> ?)+/, '').trim();
}

/** "----- Forwarded message from Anna <anna@firm.test> -----", ">>> Anna <anna@firm.test> 23.11.2026 >>>": whom it names, with an address. */
function namedInOneLine(raw: string): string | null {
  const end = /[->]$/.test(raw) ? raw.search(/(?<!-)-{3,}$|>>>$/) : -1;
  const [before] = end < 0 ? [] : (BEFORE_NAMED.exec(fold(raw)) ?? []);
  if (before === undefined) return null;
  const named = raw.slice(before.length, end).trim();
  return /[^\s@]@[^\s@]/.test(named) ? named : null;
}

/**
 * Returns what stands behind "From:" where a quoted or forwarded mail's header begins at this line, or in its cell beside it; or
 * whom the one line names that stands for a header. Null elsewhere.
 */
export function quotedSender(lines: readonly string[], at: number): string | null {
  const raw = (lines[at] ?? '').slice(0, 1000);
  const inOne = namedInOneLine(raw);
  if (inOne) return inOne;
  const line = unquoted(raw);
  const folded = fold(line);
  const [isBy, name] = [FORWARDED_BY.test(folded), FROM.exec(folded)];
  if (!isBy && !name) return null;
  const below = lines.slice(at + 1, at + 1 + NEAR).map(unquoted);
  if (isBy) return below.find((one) => one.includes('@')) ?? null;
  if (!name || !below.some((one) => OTHER.test(fold(one)))) return null;
  // In a table the value stands in a line of its own.
  const [beside = ''] = below;
  return line.slice(name[0].length).trim() || (OTHER.test(fold(beside)) ? '' : beside);
}

/** A line of a date and an hour alone: "Den man. 23. nov. 2026", "2026. november 23., hetfo 10:15"; folded. */
const DATE_ALONE =
  /^(?:(?:den|am|on|op|le|el|il) )?(?:\p{L}{2,12}[.,]{0,2} )?(?:(?:den|dem|the|die) )?\d(?:\P{L}{0,12}\p{L}{1,12}){0,3}\P{L}{0,16}$/u;
/** How a line ends with a name of two words or more. */
const NAME_LAST = /(?:^|[\s,])\p{Lu}[\p{L}.'-]{0,30},? \p{Lu}[\p{L}'-]{0,30}$/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/** Whether a line is the first half of a head whose second half could stand alone: its date, or the name before the address. */
function isFirstHalf(line: string, next: string): boolean {
  if (next.startsWith('<'))
    return YEAR.test(line) || NAME_LAST.test(line) || (line !== '' && fold(next).includes(fold(line)));
  if (YEAR.test(next)) return false;
  return (
    DATE_ALONE.test(fold(line)) ||
    (/^[\p{Ll}\d]/u.test(next) && /@|(?<!\d)20\d\d(?!\d)/.test(line) && !/[!?]$|\D\.$/.test(line))
  );
}

/** Whether a line and the next one bring in together what somebody wrote before. */
function isBroken(line: string, folded: string, below: string): boolean {
  if (!below.endsWith(':')) return false;
  const next = fold(below);
  return bringsIn(`${folded} ${next}`) && (!bringsIn(next) || isFirstHalf(line, below));
}

/** Returns the lines of a message that its sender wrote: nothing quoted, and nothing from an earlier mail's header on. */
export function ownLines(message: string): string[] {
  const lines = message.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line, at) => {
    if (line === '') return false;
    const start = line.slice(0, 600);
    const folded = fold(start);
    return (
      bringsIn(folded) ||
      isBroken(start, folded, (lines[at + 1] ?? '').slice(0, 300)) ||
      DIVIDER.test(folded) ||
      quotedSender(lines, at) !== null
    );
  });
  return lines.slice(0, end < 0 ? undefined : end).filter((line) => !line.startsWith('>'));
}
