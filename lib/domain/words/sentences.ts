import { inEvery } from '../languages/of-every';
import { sentences } from '../languages/sentences';
import { fold, legible } from './fold';
import { ownLines } from './quoted-mail';

/** A line of so many letters was broken by its width, and its sentence goes on in the next one. */
const BROKEN_FROM = 60;
const BULLET = /^(?:[-*•–]|\d{1,2}[.)])\s+/;
const END = /(?:(?<![!?…])[!?…]+|(?<!\.)\.+|;)["'”“»)\]]*(?= |$)/g;
/** A month behind the dot of its day, where months are written with a capital. */
const CAPITAL_MONTH = new RegExp(
  `^ (?:${inEvery(sentences, ({ capitalMonths }) => capitalMonths).join('|') || '(?!)'})`,
);
/** Words that end in a dot of their own; folded. */
const SHORTENED = new RegExp(
  `(?:^|[^\\p{L}])(?:\\p{L}|${inEvery(sentences, ({ shortened }) => shortened)
    .map(fold)
    .join('|')})\\.$`,
  'u',
);

/** Lines put together where a sentence goes on in the next one; a bullet or an empty line begins anew. */
function blocks(lines: readonly string[]): string[] {
  const found: string[] = [];
  let last = '';
  for (const line of lines) {
    const goesOn = last !== '' && !BULLET.test(line) && (last.length >= BROKEN_FROM || /^\p{Ll}/u.test(line));
    if (goesOn) found.push(`${found.pop()} ${line}`);
    else found.push(line.replace(BULLET, ''));
    last = line;
  }
  return found;
}

/** Whether the dots, marks and quotes at this place end a sentence: not those of "5. Dezember", "Dr. Kern", "z. B.". */
function isEnd(block: string, marks: string, at: number): boolean {
  if (!marks.startsWith('.')) return true;
  const after = block.slice(at + marks.length);
  if (/^ \p{Ll}/u.test(after)) return false;
  const before = block.slice(0, at).slice(-12);
  if (/\d$/.test(before)) return !/^ \d/.test(after) && !CAPITAL_MONTH.test(after);
  return !SHORTENED.test(fold(`${before}.`));
}

/** Returns the sentences of a message that its sender wrote, each on one line with its end mark; nothing that is quoted. */
export function ownSentences(message: string): string[] {
  return blocks(ownLines(legible(message))).flatMap((block) => {
    const line = block.replace(/\s+/g, ' ').trim();
    const ends = [...line.matchAll(END)].filter((end) => isEnd(line, end[0], end.index));
    const cuts = [0, ...ends.map((end) => end.index + end[0].length), line.length];
    return cuts.flatMap((cut, place) => line.slice(cut, cuts[place + 1]).trim() || []);
  });
}
