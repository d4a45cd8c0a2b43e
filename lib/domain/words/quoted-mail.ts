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
  const [before] = BEFORE_NAMED.exec(fold(raw)) ?? [];
  const end = raw.search(/(?<!-)-{3,}$|>>>$/);
  if (before === undefined || end < 0) return null;
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
  const below = lines.slice(at + 1, at + 1 + NEAR).map(unquoted);
  if (FORWARDED_BY.test(fold(line))) return below.find((one) => one.includes('@')) ?? null;
  const name = FROM.exec(fold(line));
  if (!name || !below.some((one) => OTHER.test(fold(one)))) return null;
  // In a table the value stands in a line of its own.
  const [beside = ''] = below;
  return line.slice(name[0].length).trim() || (OTHER.test(fold(beside)) ? '' : beside);
}

/** Returns the lines of a message that its sender wrote: nothing quoted, and nothing from an earlier mail's header on. */
export function ownLines(message: string): string[] {
  const lines = message.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line, at) => {
    const folded = fold(line).slice(0, 600);
    const next = fold(lines[at + 1] ?? '').slice(0, 300);
    const isBroken = WROTE.test(`${folded} ${next}`) && !WROTE.test(next);
    return WROTE.test(folded) || isBroken || DIVIDER.test(folded) || quotedSender(lines, at) !== null;
  });
  return lines.slice(0, end < 0 ? undefined : end).filter((line) => !line.startsWith('>'));
}
