import { inEvery } from '../languages/tables';
import { fold } from './fold';

const field = (names: readonly string[]) => new RegExp(`^\\*?(?:${fold(names.join('|'))}) ?:\\*? ?`);
/** The lines that head a quoted or forwarded mail, in the languages around us; folded. */
const FROM = field([...inEvery(({ quotes }) => quotes.from), 'afsender', 'från', 'de', 'da', 'od']);
const OTHER = field([
  ...inEvery(({ quotes }) => quotes.fields),
  ...['skickat', 'ämne', 'verzonden', 'enviado', 'envoyé', 'objet', 'inviato'],
]);
/** The lines that bring in what somebody wrote before, in one line or broken into two; folded. */
const WROTE = new RegExp(
  inEvery(({ quotes }) => quotes.wrote)
    .map((one) => `^(?:${one})$`)
    .join('|'),
);
/** "-----Original Message-----", "---------- Forwarded message ---------"; "Begin forwarded message:". */
const DIVIDER = new RegExp(
  `^-{2,} ?\\p{L}[\\p{L} ]{3,60} ?-{2,}$|^(?:${inEvery(({ quotes }) => quotes.forwarded).join('|')}|begin doorgestuurd bericht) ?:$`,
  'u',
);
/** The other lines of a header stand this near to the first one. */
const NEAR = 4;

/** Returns a line without the marks that say it is quoted. */
function unquoted(line: string): string {
  return line.replace(/^(?:> ?)+/, '').trim();
}

/** Returns what stands behind "From:" where a quoted or forwarded mail's header begins at this line; null elsewhere. */
export function quotedSender(lines: readonly string[], at: number): string | null {
  const line = unquoted(lines[at] ?? '');
  const name = FROM.exec(fold(line));
  if (!name) return null;
  const below = lines.slice(at + 1, at + 1 + NEAR).map((one) => fold(unquoted(one)));
  return below.some((one) => OTHER.test(one)) ? line.slice(name[0].length).trim() : null;
}

/** Returns the lines of a message that its sender wrote: nothing quoted, and nothing from an earlier mail's header on. */
export function ownLines(message: string): string[] {
  const lines = message.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line, at) => {
    const folded = fold(line).slice(0, 600);
    const joined = `${folded} ${fold(lines[at + 1] ?? '').slice(0, 300)}`;
    return WROTE.test(folded) || WROTE.test(joined) || DIVIDER.test(folded) || quotedSender(lines, at) !== null;
  });
  return lines.slice(0, end < 0 ? undefined : end).filter((line) => !line.startsWith('>'));
}
