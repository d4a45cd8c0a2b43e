import { anyOfMeetings } from '../languages/meetings';
import type { PagePerson } from '../records/page-subject';
import { fold, legible } from '../words/fold';

const alone = (source: string) => new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'u');

/** iCalendar's own words are English ones. */
const DECLINED = alone(anyOfMeetings(({ declined }) => declined));
const ORGANIZER = alone(anyOfMeetings(({ organizers }) => organizers));

const said = ({ state = '' }: Pick<PagePerson, 'state'>) => fold(legible(state).slice(0, 200));

/** Returns whether the calendar says that a guest will not come; where it says nothing, they may. */
export const hasDeclined = (guest: Pick<PagePerson, 'state'>): boolean => DECLINED.test(said(guest));

/** Returns whether the calendar says that the meeting is this guest's. */
export const isOrganizer = (guest: Pick<PagePerson, 'state'>): boolean => ORGANIZER.test(said(guest));
