import type { Self } from '../identify/colleagues';
import { anyOfMeetings } from '../languages/meetings';
import { calendarSubject } from '../mail-kind/calendar-subject';
import { mailKind } from '../mail-kind/mail-kind';
import { namedAddresses } from '../mail-kind/named-addresses';
import type { PageMeeting, PageSubject } from '../records/page-subject';
import { fold, legible } from '../words/fold';
import { ownLines } from '../words/quoted-mail';

/** The meeting that a mail invites to, and the page's subject with everybody whom the mail names beside it. */
export interface MailMeeting {
  meeting: PageMeeting;
  subject: PageSubject;
}

/** What stands before the days and hours in an invitation's text, folded; the most telling first. */
const FIELDS = [
  new RegExp(`^${anyOfMeetings(({ when }) => when)}\\s*(?::|$)\\s*`, 'u'),
  new RegExp(`^${anyOfMeetings(({ timeParts }) => timeParts)}\\s*:\\s*`, 'u'),
];
/** What does not take place, or whoever writes will not come to: nothing to prepare or note. */
const OFF = new RegExp(`^${anyOfMeetings(({ calledOff }) => calledOff)}(?!\\p{L})`, 'u');
const MOST_LINES = 60;

/** The days and hours that an invitation says, as it says them; null where it says none. */
function whenIn(title: string, message: string): string | null {
  const inSubject = calendarSubject(title).when;
  if (inSubject) return inSubject;
  const lines = ownLines(legible(message).slice(0, 8000))
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  for (const field of FIELDS) {
    for (const [place, line] of lines.entries()) {
      const text = line.trim().replace(/^[*•-] ?/, '');
      const head = field.exec(fold(text))?.[0];
      if (head === undefined) continue;
      const value = text.slice(head.length).trim() || (lines[place + 1]?.trim() ?? '');
      if (/\d/.test(value)) return value.slice(0, 300);
    }
  }
  return null;
}

/**
 * Returns the meeting that the open mail invites to, or accepts; null for every other mail, for one that calls it off, and where
 * it does not say when.
 */
export function mailMeeting(subject: PageSubject, message: string, self: Self): MailMeeting | null {
  const title = legible(subject.title ?? '').trim();
  if (mailKind(subject, message).kind !== 'invitation' || OFF.test(fold(title))) return null;
  const when = whenIn(title, message);
  if (!when) return null;
  const named = namedAddresses(subject, message, self).map((one) => ({ ...one, role: 'guest' as const }));
  const { about } = calendarSubject(title);
  return {
    meeting: { id: `mail:${(subject.externalId ?? title).slice(0, 300)}:${when.slice(0, 100)}`, when },
    subject: { ...subject, people: [...subject.people, ...named], ...(about && { title: about }) },
  };
}
