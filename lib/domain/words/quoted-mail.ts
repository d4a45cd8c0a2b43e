import { fold } from './fold';

const field = (names: string) => new RegExp(`^\\*?(?:${fold(names)}) ?:\\*? ?`);
/** The lines that head a quoted or forwarded mail, in the languages around us; folded. */
const FROM = field('from|von|feladó|küldő|fra|van|afsender|från|de|da|od');
const OTHER = field(
  'sent|date|to|cc|subject|reply-to|gesendet|datum|an|kopie|betreff|elküldve|küldve|küldés dátuma|dátum|címzett|másolatot kap|' +
    'tárgy|sendt|dato|til|kopi|emne|skickat|ämne|gestuur|gestuur op|aan|onderwerp|verzonden|afskrif|enviado|envoyé|objet|inviato',
);
/** The lines that bring in what somebody wrote before, in one line or broken into two; folded. */
const WROTE = new RegExp(
  [
    'on .{6,250} wrote ?:',
    '(?:am|op) .{4,250} (?:schrieb|schreef).{0,250}:',
    '.{2,250} schrieb am .{4,100}:',
    '.{2,250} (?:ezt )?irta\\b.{0,100}:',
    '.{4,250} skrev\\b.{0,250}:',
    'op .{4,250} het .{2,250} geskryf ?:',
  ]
    .map((one) => `^(?:${one})$`)
    .join('|'),
);
/** "-----Original Message-----", "---------- Forwarded message ---------"; "Begin forwarded message:". */
const DIVIDER = new RegExp(
  '^-{2,} ?\\p{L}[\\p{L} ]{3,60} ?-{2,}$|' +
    '^(?:begin forwarded message|anfang der weitergeleiteten nachricht|tovabbitott (?:level|uzenet)(?: kezdete)?|' +
    'videresendt melding|begin van deurgestuurde boodskap|begin doorgestuurd bericht) ?:$',
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
