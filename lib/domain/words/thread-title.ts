import { fold, legible } from './fold';

/** What mail programs write before the subject of an answer or of a forwarded mail, in the languages around us. */
const BEFORE_SUBJECT = new RegExp(
  `^(?:(?:re|aw|antw|antwort|vá|válasz|sv|svar|odp|rv|rif|r|tr|i|fw|fwd|wg|tov|továbbítás|vs|vb|doorst|enc)` +
    // "RE[2]:", "Re (3):"
    `(?: ?[[(]\\d{1,3}[\\])])? ?[:：]` +
    // What a company's own filter marks mail from outside with.
    `|\\[(?:ext|extern|external|ekstern|eksterne|külső)[^\\]]{0,20}\\])\\s*`,
  'i',
);

/** Returns the title of a mail's thread: its subject without "Re:", "AW:", "Fwd:" and their like at the beginning. */
export function threadTitle(subject: string): string {
  let title = legible(subject).trim();
  for (let cut = BEFORE_SUBJECT.exec(title); cut; cut = BEFORE_SUBJECT.exec(title)) title = title.slice(cut[0].length);
  return title;
}

/** Says whether a subject is that of an answer or of a forwarded mail. */
export function isInThread(subject: string): boolean {
  return threadTitle(subject) !== legible(subject).trim();
}

const keyOf = (subject: string) =>
  fold(threadTitle(subject))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Says whether two subjects belong to one thread: they agree but for prefixes, case, accents and punctuation. */
export function isSameThread(one: string, other: string): boolean {
  const key = keyOf(one);
  return key !== '' && key === keyOf(other);
}
