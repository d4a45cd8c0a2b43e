import { inEvery } from '../languages/of-every';
import { threadTitles } from '../languages/thread-titles';
import { fold, legible } from './fold';

/** What mail programs write before a subject in languages that are not ours. */
const NEIGHBOURS = [
  ...['odp', 'pd', 'rv', 'rif', 'r', 'tr', 'i', 'vb', 'vl', 'doorst', 'enc', 'res', 'réf', 'fs', 'ynt', 'ilt', 'İlt'],
  ...['bls', 'trs', 'atb', 'yml', 'răs', 'redir', 'απ', 'σχετ', 'πρθ', 'отв', 'пересл', 'на'],
  ...['回复', '回覆', '答复', '转发', '轉寄', '返信', '転送', '답장', '전달', 'رد', 'إعادة توجيه', 'תגובה', 'הועבר'],
];
const BEFORE = [...inEvery(threadTitles, ({ before }) => before), ...NEIGHBOURS];
const OUTSIDE = inEvery(threadTitles, ({ outside }) => outside);

/** What stands before the subject of an answer or of a forwarded mail. */
const BEFORE_SUBJECT = new RegExp(
  `^(?:(?:${BEFORE.join('|')})` +
    // "RE[2]:", "Re (3):"
    `(?: ?[[(]\\d{1,3}[\\])])? ?[:：]` +
    // What a company's own filter marks mail from outside with.
    `|\\[(?:${OUTSIDE.join('|')})[^\\]]{0,20}\\])\\s*`,
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
