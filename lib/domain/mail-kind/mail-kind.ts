import { machineOf } from '../identify/machine';
import type { MachineKind } from '../languages/language';
import type { PageSubject } from '../records/page-subject';
import { fold, legible } from '../words/fold';
import { ownLines } from '../words/quoted-mail';
import { isInThread } from '../words/thread-title';
import { isAbsence, isPersonal, mayBeAbsence, unsigned } from './absence';
import { calendarSubject } from './calendar-subject';
import { LINES, SUBJECTS } from './words';

/** What the open mail is: written by a person, or what else, with the words that say so (domain 8.1). */
export type MailKind = { kind: 'person' } | { kind: MachineKind; words: string };

/** So much of a text is looked at, and so long a sentence. */
const MOST_LETTERS = 8000;
const MOST_OF_LINE = 600;
/** A sentence of the sender's own beside what a program writes. */
const OWN_WORDS = 4;

/** A subject that says of itself that a program wrote it. */
const PROGRAM = /^[^\p{L}]{0,3}(?:\p{L}{1,20} )?(?:auto|outo)|^[^\p{L}]{0,3}(?:out of (?:the )?office|ooo)/u;

/** A calendar's own end of a subject: "@ Mon 30 Nov 2026 10:00 - 11:00 (CET)". */
const WITH_HOURS = /@ [^@]{0,80}\d|\d{1,2}(?:[:.]\d\d|[ap]m)(?: ?[ap]m)? ?[–-] ?\d/u;
/** Lines that calendars write below an invitation to a call, whatever the language. */
const CALL =
  /microsoft teams|google meet|zoom\.us|webex|passcode|(?:meeting|besprechungs)[ -]?id|id (?:de|della) (?:la )?(?:reunion|riunione)/u;
/** What help desks put into a subject. */
const TICKET =
  /\[[^\]]{0,40}(?:#\d|ticket|received|recue|recibida|ricevuta|ontvangen|mottat|modtaget|zgloszen)[^\]]{0,40}\]|\[?#\d{4,}|ticket received|\((?:sak|sag|case) \d/u;

const PERSON: MailKind = { kind: 'person' };

const plain = (text: string) => fold(text.replaceAll('’', "'")).trim();

/** Returns the sentences that the sender of a message wrote, folded, none longer than can be looked through at once. */
export function sentencesOf(message: string): string[] {
  return ownLines(legible(message).slice(0, MOST_LETTERS))
    .flatMap((line) => line.split(/(?<=[!?]|[^.\d]\.) /u))
    .map((line) => plain(line).slice(0, MOST_OF_LINE))
    .filter((line) => line !== '');
}

const says = (kind: MachineKind, sentences: readonly string[]) => sentences.find((line) => LINES[kind].test(line));

/** Whether a person speaks in it: somebody who agrees, declines or asks, above the words that close it. */
const isSpoken = (sentences: readonly string[]) => unsigned(sentences).some(isPersonal);

/**
 * Whether the text says nothing but what a program writes for this kind: an empty one does. What a program writes of itself ("do
 * not reply") stands below a person's answer from a portal, too, and below every parcel's notice: it proves no bounce, and nothing
 * beside what a person says. A bounce names an address, where people ask what has become of a delivery.
 */
function isOnly(kind: MachineKind, sentences: readonly string[]): boolean {
  if (sentences.every((line) => (line.match(/\p{L}+/gu) ?? []).length < OWN_WORDS)) return true;
  const isSaid = says(kind, sentences) !== undefined;
  if (kind === 'bounce') return isSaid && (!isSpoken(sentences) || sentences.some((line) => line.includes('@')));
  return isSaid || (says('notice', sentences) !== undefined && !isSpoken(sentences));
}

/** By the sender alone, where a mail server or a calendar sent it; a program's mails are notices where nothing else speaks. */
function ofMachine(subject: string, sender: ReturnType<typeof machineOf>): MachineKind | null {
  if (sender === 'calendar') return 'invitation';
  if (sender !== 'delivery') return null;
  if (SUBJECTS.receipt.test(subject)) return 'receipt';
  return SUBJECTS.notice.test(subject) ? 'notice' : 'bounce';
}

/**
 * Returns what kind of mail the page shows, by its sender, its subject and its first lines, in twelve languages. In doubt it is
 * a person's: a true answer that is passed over is worse than a question too many. `message` is the text of the mail, '' where
 * it is not known.
 */
export function mailKind({ people, title = '' }: Pick<PageSubject, 'people' | 'title'>, message: string): MailKind {
  const [sender] = people;
  if (sender?.role !== 'from') return PERSON;
  const written = legible(title).trim().slice(0, MOST_OF_LINE);
  const subject = plain(written);
  const sentences = sentencesOf(message);
  const machine = machineOf(sender);
  const told = ofMachine(subject, machine);
  if (told) return { kind: told, words: written || (sender.email ?? '') };
  const bySubject = (kind: MachineKind) => SUBJECTS[kind].test(subject);
  if (bySubject('bounce') && isOnly('bounce', sentences)) return { kind: 'bounce', words: written };
  if (bySubject('absent')) {
    const isReceipt = !says('absent', sentences) && says('receipt', sentences) !== undefined;
    if (PROGRAM.test(subject) || mayBeAbsence(sentences) || (isReceipt && !isSpoken(sentences)))
      return { kind: isReceipt ? 'receipt' : 'absent', words: written };
  }
  if (bySubject('notice') && isOnly('notice', sentences)) return { kind: 'notice', words: written };
  // "Re: Invitation" is somebody's answer to one.
  if (!isInThread(written)) {
    if (calendarSubject(written).isWhole) return { kind: 'invitation', words: written };
    for (const kind of ['receipt', 'invitation'] as const) {
      const isCalendar = kind === 'invitation' && WITH_HOURS.test(subject);
      if (bySubject(kind) && (isCalendar || isOnly(kind, sentences))) return { kind, words: written };
    }
    if (TICKET.test(subject) && says('receipt', sentences)) return { kind: 'receipt', words: written };
    const isCall =
      sentences.filter((line) => CALL.test(line)).length > 1 &&
      !sentences.some((line) => isPersonal(line) && !CALL.test(line));
    if (isCall) return { kind: 'invitation', words: written };
    if (LINES.absent.test(subject) && mayBeAbsence(sentences)) return { kind: 'absent', words: written };
  }
  const absence = isAbsence(sentences) && says('absent', sentences);
  if (absence) return { kind: 'absent', words: absence };
  const notice = isSpoken(sentences) ? undefined : says('notice', unsigned(sentences));
  if (notice || machine === 'program') return { kind: 'notice', words: notice ?? sender.email ?? '' };
  return PERSON;
}
