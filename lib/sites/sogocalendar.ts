import { emailOf, parseAddresses } from './address';
import { firstFew, firstRung, isShown, textOf } from './dom';
import { eventId } from './event';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-28 in the running app (5.8). The bindings are SOGo's own names.
const TITLE = ['md-dialog [ng-bind="::editor.component.summary"]'];
const WHEN = ['StartDate', 'StartTime', 'EndDate', 'EndTime'].map(
  (part) => `[ng-bind="::editor.component.localized${part}"]`,
);
/** Two lists of chips: who invites, and the guests. */
const GUEST = 'md-chips.md-contact-chips md-chip';
const ORGANIZER = 'md-chips[ng-model="::editor.organizer"]';
/** Its label is the address, its text the name, or the address again. */
const NAME = '.md-contact-name';
const STATE = /^icon-(accepted|declined|tentative|delegated|needs-action)$/;

const openTitle = (doc: Document) => firstRung(doc, TITLE)[0];

/** The days and hours, each once; of a whole day SOGo hides the hours. */
function whenOf(dialog: Element): string {
  const [day, from, lastDay, to] = WHEN.map((part) => {
    const shown = [...dialog.querySelectorAll(part)].find(isShown);
    return shown ? textOf(shown) : '';
  });
  const end = [lastDay === day ? '' : lastDay, to].filter(Boolean).join(' ');
  return [day, from, end && '–', end].filter(Boolean).join(' ');
}

/** iCalendar's word for a guest's answer, in the class of an icon; "organizer" for who invites. */
function stateOf(chip: Element): string | undefined {
  if (chip.closest(ORGANIZER)) return 'organizer';
  const classes = [...(chip.querySelector('md-icon.sg-secondary')?.classList ?? [])];
  return classes.flatMap((word) => STATE.exec(word)?.[1] ?? [])[0];
}

function guestOf(chip: Element): PagePerson[] {
  const shown = chip.querySelector(NAME);
  const text = shown ? textOf(shown) : '';
  const email = emailOf(shown?.getAttribute('aria-label') ?? '') ?? emailOf(text);
  const name = text.includes('@') ? '' : text;
  const state = stateOf(chip);
  if (!email && !name) return [];
  return [{ ...(email && { email }), ...(name && { name }), role: 'guest', ...(state && { state }) }];
}

/** SOGo's calendar on any host: the event in the open dialog, with its guests. */
export const sogocalendar: SiteAdapter = {
  id: 'sogocalendar',

  // The address does not say which event is open.
  pageKey(_, doc) {
    const title = openTitle(doc);
    const dialog = title?.closest('md-dialog');
    return title && dialog ? eventId(textOf(title), whenOf(dialog)) : null;
  },

  read(doc, url) {
    const title = openTitle(doc);
    const dialog = title?.closest('md-dialog');
    const when = dialog ? whenOf(dialog) : '';
    if (!title || !dialog || !when) return null;
    const id = `sogocalendar:${url.host}:${eventId(textOf(title), when)}`;
    return {
      people: firstFew(dialog, GUEST, 200).flatMap(guestOf),
      externalId: id,
      title: textOf(title),
      meeting: { id, when },
    };
  },

  self: (doc) =>
    firstFew(doc, '[ng-bind="::activeUser.email"]', 2)
      .flatMap((element) => parseAddresses(textOf(element), 'from'))
      .flatMap(({ email }) => email ?? []),
};
