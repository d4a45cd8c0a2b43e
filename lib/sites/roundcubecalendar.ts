import { mailtoAddresses, parseAddresses, personOf } from './address';
import { firstFew, firstRung, textOf } from './dom';
import { eventId, withoutRooms } from './event';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-28 (the plugin's own templates, elastic and larry), strongest first.
/** One node for every event, hidden before the first is opened. */
const EVENT = ['.ui-dialog #eventshow', '#eventshow'];
const TITLE = ['#event-title'];
/** The dialog's title is the date and the hours. */
const WHEN = '.ui-dialog-title';
/** More than eight guests stand in a dialog of their own, once it is opened. */
const GUESTS = '#event-attendees .attendee a[href^="mailto:"], #all-event-attendees .attendee a[href^="mailto:"]';
const SELF = [
  '.header-title.username', // elastic
  '.username', // larry
];

const openEvent = (doc: Document) => firstRung(doc, EVENT)[0];
const titleOf = (event: Element) => {
  const title = firstRung(event, TITLE)[0];
  return title ? textOf(title) : '';
};
const whenOf = (event: Element) => {
  const when = event.closest('.ui-dialog')?.querySelector(WHEN);
  return when ? textOf(when) : '';
};

/** A guest with iCalendar's word for the answer, or "organizer"; the class is the same in every language. */
function guestOf(link: Element): PagePerson[] {
  const [address = ''] = mailtoAddresses(link.getAttribute('href') ?? '');
  const guest = personOf('guest', address, textOf(link));
  const state = [...(link.closest('.attendee')?.classList ?? [])].find((word) => word !== 'attendee');
  return guest ? [{ ...guest, ...(state && { state }) }] : [];
}

/** Roundcube's calendar on any host (the Kolab plugin): the event in the open dialog. */
export const roundcubecalendar: SiteAdapter = {
  id: 'roundcubecalendar',

  // The address does not say which event is open.
  pageKey(_, doc) {
    const event = openEvent(doc);
    return event ? eventId(titleOf(event), whenOf(event)) : null;
  },

  read(doc, url) {
    const event = openEvent(doc);
    const when = event ? whenOf(event) : '';
    if (!event || !when) return null;
    const title = titleOf(event);
    const id = `roundcubecalendar:${url.host}:${eventId(title, when)}`;
    const links = withoutRooms(firstFew(doc, GUESTS, 200));
    return {
      people: links.flatMap(guestOf),
      externalId: id,
      title,
      meeting: { id, when },
    };
  },

  self: (doc) =>
    firstRung(doc, SELF, () => true)
      .flatMap((element) => parseAddresses(textOf(element), 'from'))
      .flatMap(({ email }) => email ?? []),
};
