import { agreement, type Sender } from '../identify/name-agreement';
import { isClosing } from '../words/closing';
import { fold, legible } from '../words/fold';
import { ownLines } from '../words/quoted-mail';
import { phoneIn } from './signature-phone';
import { isJob, isNameOf, titleIn } from './signature-title';

/** What a signature says of who wrote the mail. */
export interface Signature {
  name?: string;
  title?: string;
  phone?: string;
}

/** How far below the closing words the name may stand, how far below that the title, and how long a signature may be. */
const NAME_WITHIN = 4;
const TITLE_WITHIN = 2;
const LINES = 14;
/** So many letters of a message are looked at. */
const MOST_LETTERS = 50_000;
const isDivider = (line: string) => /^[-–—_=*\s]*$/.test(line);
const closes = (line: string) => isClosing(fold(line).replace(/(?<![\s,.!;:–-])[\s,.!;:–-]+$/, ''));

/** Where the signature begins: at "-- " or at the last closing words, whichever comes first where both stand close together. */
function startOf(lines: readonly string[]): number {
  const closing = lines.findLastIndex(closes);
  const dashes = lines.indexOf('--');
  if (dashes < 0 || closing < 0) return Math.max(dashes, closing);
  return closing < dashes && dashes - closing <= NAME_WITHIN * 2 ? closing : dashes;
}

const partsOf = (line: string) =>
  line
    .split(/(?<=\s)[–—-](?=\s)|[|·•]|,(?=\s)/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A line's name, how far it is the sender's, and what else the line says. */
function nameIn(line: string, sender: Sender) {
  const [first = '', ...rest] = partsOf(line);
  const how = agreement(first, sender);
  // "Kovács, Ágnes" is one name; "Ágnes Kovács Owner" is more than one.
  if (how === 'full' || isJob(line)) return { name: first, rest, how };
  const whole = agreement(line, sender);
  return whole === 'full' ? { name: line, rest: [], how: whole } : { name: first, rest, how };
}

/**
 * Returns what the signature in a message's own text says of its sender: only below closing words or "-- ", and only where
 * a line near them agrees with the sender's name or address. What is not surely theirs is left out; never a fax number.
 */
export function readSignature(message: string, sender: Sender): Signature {
  const lines = ownLines(legible(message.slice(0, MOST_LETTERS)));
  const start = startOf(lines);
  if (start < 0) return {};
  const block = lines.slice(start).filter((line) => !isDivider(line) && !closes(line));
  const near = block.slice(0, NAME_WITHIN).map((line) => nameIn(line, sender));
  const full = near.findIndex(({ how }) => how === 'full');
  const at = full < 0 ? near.findIndex(({ how }) => how === 'part') : full;
  const found = near[at];
  if (!found) return {};

  const below = block.slice(at + 1, at + LINES);
  const title = [
    found.rest.filter((part) => !/\d/.test(part) && !isNameOf(part, sender)).join(', '),
    ...below.slice(0, TITLE_WITHIN),
  ]
    .map(titleIn)
    .find(Boolean);
  const phone = phoneIn([found.rest.join(' | '), ...below]);
  return {
    ...(found.how === 'full' && { name: found.name }),
    ...(title && { title }),
    ...(phone && { phone }),
  };
}
