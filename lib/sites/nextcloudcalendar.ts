import { emailOf } from './address';
import { firstFew, firstRung, isShown, textOf } from './dom';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-28 (own templates, 6.6), strongest first.
const EVENT = [
  '.event-popover[role="dialog"]', // hidden until it has its place
  '.event-popover',
  '.calendar-edit-full .app-full',
  '.app-sidebar.app-sidebar--event', // before 5
];
const LOADING = '.event-popover__loading';
const TITLE = '.property-title__input, .property-title__input input';
const WHEN = '.property-title-time-picker';
/** Rooms stand in a list of their own. */
const GUEST = '.invitees-list .invitees-list-item';
const NAME = ['.attendee-display__name', '.invitees-list-item__displayname'];
const EMAIL = '.attendee-display__email';
const ORGANIZER = '.invitees-list-item__organizer-hint';

/** "<object>/<which of a series>" of ".../edit/popover/<object>/<recurrence>"; a new event, and a public calendar, has none. */
function eventIn({ pathname }: URL): { object: string; id: string } | null {
  const [, object = '', which] =
    /\/apps\/calendar\/(?!p\/|embed\/)(?:[^/]*\/){0,6}edit\/(?:popover|full|sidebar)\/([^/]+)\/([^/]+)/.exec(
      pathname,
    ) ?? [];
  return which ? { object, id: `${object}/${which}` } : null;
}

const openEvent = (doc: Document) =>
  firstRung(doc, EVENT, (event) => isShown(event) && !event.querySelector(LOADING))[0];

/** The days and hours as text, or in the fields of an event that may be changed. */
function whenOf(event: Element): string {
  const picker = event.querySelector(WHEN);
  if (!picker) return '';
  const fields = [...picker.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"], [type="radio"])')];
  const values = fields.filter(({ value }) => /\d/.test(value)).map(({ value }) => value.replace('T', ' '));
  return values.join(' – ') || textOf(picker);
}

function guestOf(row: Element): PagePerson[] {
  const shown = firstRung(row, NAME)[0];
  const text = shown ? textOf(shown) : '';
  const address = row.querySelector(EMAIL);
  const email = emailOf(address ? textOf(address) : text);
  const name = text.includes('@') ? '' : text;
  const state = row.querySelector(ORGANIZER) ? 'organizer' : '';
  return email || name
    ? [{ ...(email && { email }), ...(name && { name }), role: 'guest', ...(state && { state }) }]
    : [];
}

/** Nextcloud's calendar on any host: the event in the popover or the full editor, with its guests. */
export const nextcloudcalendar: SiteAdapter = {
  id: 'nextcloudcalendar',

  pageKey: (url) => eventIn(url)?.id ?? null,

  read(doc, url) {
    const found = eventIn(url);
    const event = openEvent(doc);
    const when = event ? whenOf(event) : '';
    if (!found || !event || !when) return null;
    const title = event.querySelector<HTMLInputElement>(TITLE);
    return {
      people: firstFew(event, GUEST, 200).flatMap(guestOf),
      // A choice of account holds for the whole series.
      externalId: `nextcloudcalendar:${url.host}:${found.object}`,
      title: title ? title.value || textOf(title) : '',
      meeting: { id: `nextcloudcalendar:${url.host}:${found.id}`, when },
    };
  },

  // The name of an account may be its address.
  self: (doc) =>
    firstFew(doc, 'head[data-user]', 1).flatMap((head) => emailOf(head.getAttribute('data-user') ?? '') ?? []),
};
