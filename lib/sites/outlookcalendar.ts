import { emailOf, parseAddresses } from './address';
import { firstFew, firstRung, isShown, textOf } from './dom';
import { eventId } from './event';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-28; few sources, so what is read here is only asked about. Strongest first.
const EVENT = [
  '[data-app-section="CalendarItemPeek"]', // the small card; it has no id
  '[data-app-section="CalendarReadingPane"]',
  '[data-app-section="Form_Content"]', // the form, in the page and in a window of its own
  '[data-app-section="CalendarQuickCompose"]',
  '.ms-Dialog-main [data-app-section="ReadingPane"]',
];
const TITLE = ['[aria-label="Title"]', '[id$="_SUBJECT"] input', '[role="heading"]'];
const WHEN = ['[aria-label="Time"]', '[id$="_DATETIME"]'];
/** Receivers in the form: a name or an address. */
const CHIP = '[contenteditable="true"] ._EType_RECIPIENT_ENTITY[aria-label]';
/** "Opens card for Ann Doe", in the user's language: the button shows the name that its label ends with, or stands in. */
const PERSONA = '[role="button"][aria-label]';
const ACCOUNT = ['#mectrl_currentAccount_secondary', '#mectrl_main_trigger', '#O365_MainLink_Me'];
const CLOCK = /\d{1,2}[:.]\d{2}/;

/** "/calendar/item/<id>", "/calendar/0/deeplink/read/<id>", "?itemid=<id>". */
function idInUrl(url: URL): string | null {
  const path = url.pathname.split('/').filter((part) => part !== '' && part !== 'hosted');
  const isItem = path[0] === 'calendar' && path.slice(1, -1).some((part) => part === 'item' || part === 'read');
  const id = isItem ? path.at(-1) : undefined;
  return id ? decodeURIComponent(id) : url.searchParams.get('itemid');
}

const openEvent = (doc: Document) => firstRung(doc, EVENT)[0];

function titleOf(event: Element): string {
  const title = firstRung<HTMLInputElement>(event, TITLE)[0];
  return title ? title.value || textOf(title) : '';
}

/** The line that says when, in any language the shortest one with hours in it. */
function whenOf(event: Element): string {
  const marked = firstRung(event, WHEN)[0];
  if (marked) return textOf(marked);
  const lines = firstFew(event, 'div, span', 300).map((one) =>
    one.childElementCount === 0 && isShown(one) ? textOf(one) : '',
  );
  return lines.find((line) => CLOCK.test(line) && line.length < 120) ?? '';
}

function chipsIn(event: Element): PagePerson[] {
  return firstFew(event, CHIP, 200).flatMap((chip): PagePerson[] => {
    const label = chip.getAttribute('aria-label')?.trim() ?? '';
    const email = emailOf(label);
    return email ? [{ email, role: 'guest' }] : label ? [{ name: label, role: 'guest' }] : [];
  });
}

/** The guests of the small card: names alone, or the address of a guest without one. Each stands there twice. */
function personasIn(event: Element): PagePerson[] {
  return firstFew(event, PERSONA, 400).flatMap((button): PagePerson[] => {
    const label = button.getAttribute('aria-label')?.trim() ?? '';
    const shown = textOf(button);
    const email = emailOf(label.split(' ').at(-1) ?? '');
    if (email) return [{ email, role: 'guest' }];
    const isName = shown.includes(' ') && label !== shown && label.includes(shown);
    return isName ? [{ name: shown, role: 'guest' }] : [];
  });
}

/** Outlook's calendar on the web: the event in the small card, in the reading pane or in the form; mostly names. */
export const outlookcalendar: SiteAdapter = {
  id: 'outlookcalendar',

  pageKey(url, doc) {
    const event = openEvent(doc);
    if (!event) return null;
    return idInUrl(url) ?? eventId(titleOf(event), whenOf(event));
  },

  read(doc, url) {
    const event = openEvent(doc);
    const when = event ? whenOf(event) : '';
    if (!event || !when) return null;
    const found = [...chipsIn(event), ...personasIn(event)];
    const people = [...new Map(found.map((one) => [one.email ?? one.name, one])).values()];
    const title = titleOf(event);
    const id = `outlookcalendar:${idInUrl(url)?.slice(-300) ?? eventId(title, when)}`;
    return {
      people,
      externalId: id,
      title,
      rung: 'calendar',
      meeting: { id, when },
    };
  },

  self: (doc) =>
    ACCOUNT.flatMap((selector) => firstFew(doc, selector, 5))
      .flatMap((element) => [textOf(element), element.getAttribute('title'), element.getAttribute('aria-label')])
      .flatMap((text) => parseAddresses(text?.split(/\s/).at(-1) ?? '', 'from'))
      .flatMap(({ email }) => email ?? []),
};
