import { fold } from '../words/fold';
import type { MeetingWords } from './language';
import { inEvery, ofEvery } from './of-every';

/** What calendars say of meetings, in every language. */
const meetings = ofEvery(import.meta.glob<MeetingWords>('./*/meetings.ts', { eager: true, import: 'meetings' }));

/** Returns what finds any of the words of one kind, in any of our languages, in folded text: the source of an expression. */
export const anyOfMeetings = (take: (words: MeetingWords) => readonly string[]): string =>
  `(?:${inEvery(meetings, take)
    .map((word) => word.replace(/[^ -~]/g, fold))
    .join('|')})`;
