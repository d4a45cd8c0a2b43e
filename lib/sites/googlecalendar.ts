import { emailOf, parseAddresses } from './address';
import { firstFew, firstRung, isShown, textOf } from './dom';
import type { PageMeeting, PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-28, strongest first; ids and data-* that many extensions name.
const BUBBLE = [
  '[role="dialog"] #xDetDlg[data-eventid]', // several hidden dialogs stand beside the open one
  '#xDetDlg[data-eventid]',
];
const TITLE = ['#rAECCd', 'span[role="heading"]'];
/** Below the title: the date and the hours, and in a line of their own how it is repeated, which says other dates. */
const WHEN = [
  '#xDetDlgWhen .AzuXid.O2VjS',
  '#xDetDlgWhen', // whole, without the title that some layouts have in it
];
const EDITED = ['#xStDaIn', '#xStTiIn', '#xEnDaIn', '#xEnTiIn'];
/** The same in the bubble and on the page of an event: only these rows are guests, rooms among them. */
const GUEST = '[role="tree"] [role="treeitem"][data-email]';
const NAME = '.SDqFWd';
const SELF = 'a[href^="https://accounts.google.com/SignOutOptions"][aria-label]';

interface OpenEvent {
  /** As the page encodes it. */
  code: string;
  /** "series_20261130T090000Z": the series, and which of it. */
  id: string;
  root: ParentNode;
  isEdited: boolean;
}

/** What an id of the page says: "<event> <calendar>" in base64url. Tasks say something else; the calendar is nobody. */
function decoded(code: string): string | null {
  try {
    const text = atob(code.replace(/-/g, '+').replace(/_/g, '/'));
    return /^([\w.@-]{3,300}) \S{1,300}$/.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** The event in the open bubble, else that of the page on which one is read and edited; null on days, weeks and drafts. */
function openEvent(url: URL, doc: Document): OpenEvent | null {
  const bubble = firstRung(doc, BUBBLE)[0];
  const inUrl = /\/eventedit\/(?!copy\/)([\w-]+)/.exec(url.pathname)?.[1];
  const code = bubble?.getAttribute('data-eventid') ?? inUrl ?? '';
  const id = decoded(code);
  return id ? { code, id, root: bubble?.closest('[role="dialog"]') ?? bubble ?? doc, isEdited: !bubble } : null;
}

/** "⟨year − 1970⟩, month, day" in one number, on the column in which the event's chip stands; none where it stands in several. */
function dayOf(doc: Document, code: string): string | undefined {
  const chips = firstFew(doc, `[data-eventid="${CSS.escape(code)}"]`, 20).filter((chip) => chip.id !== 'xDetDlg');
  const keys = new Set(chips.map((chip) => Number(chip.closest('[data-datekey]')?.getAttribute('data-datekey'))));
  const [key = 0] = keys;
  if (keys.size !== 1 || !(key > 0)) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${(key >> 9) + 1970}-${two((key >> 5) & 15)}-${two(key & 31)}`;
}

/** The days and hours as the page says them; null while it loads. */
function whenOf(doc: Document, { root, isEdited }: OpenEvent): string | null {
  if (!isEdited) {
    const line = firstRung(root, WHEN)[0];
    return line ? textOf(line, 'script,style,[role="heading"],i') : null;
  }
  const [day, from, lastDay, to] = EDITED.map((field) => doc.querySelector<HTMLInputElement>(field)?.value ?? '');
  if (!day) return null;
  return [day, from, '–', lastDay === day ? '' : lastDay, to].filter(Boolean).join(' ');
}

/** A guest: the name where there is one, and what the row says beside it: "Ann Doe, Declined, Optional". */
function guestOf(row: Element): PagePerson[] {
  const email = emailOf(row.getAttribute('data-email') ?? '');
  const shown = row.querySelector(NAME);
  const label = row.getAttribute('aria-label') ?? '';
  const name = shown ? textOf(shown, 'i') : (label.split(',')[0] ?? '');
  const state = label.startsWith(name) ? label.slice(name.length).replace(/^[\s,]+/, '') : label;
  const isName = name && !name.includes('@');
  return email ? [{ email, ...(isName && { name }), role: 'guest', ...(state && { state }) }] : [];
}

/** Google Calendar: the event in the open bubble, or on its own page, with its guests. */
export const googlecalendar: SiteAdapter = {
  id: 'googlecalendar',

  pageKey: (url, doc) => openEvent(url, doc)?.id ?? null,

  read(doc, url) {
    const event = openEvent(url, doc);
    const when = event && whenOf(doc, event);
    if (!event || when === null) return null;
    const field = event.isEdited ? doc.querySelector<HTMLInputElement>('#xTiIn')?.value : undefined;
    const heading = firstRung(event.root, TITLE, event.isEdited ? isShown : () => true)[0];
    const day = dayOf(doc, event.code);
    const meeting: PageMeeting = { id: `googlecalendar:${event.id}`, when: when ?? '', ...(day && { day }) };
    return {
      people: firstFew(event.root, GUEST, 200).flatMap(guestOf),
      // A choice of account holds for the whole series.
      externalId: `googlecalendar:${event.id.replace(/_\d{8}(T\d{6}Z?)?$/, '')}`,
      title: field ?? (heading ? textOf(heading) : ''),
      meeting,
    };
  },

  // "Google Account: Ann Doe (ann@firm.test)", in the user's language.
  self: (doc) =>
    firstFew(doc, SELF, 3).flatMap((link) => {
      const inBrackets = /\(([^()]+)\)[^()]*$/.exec(link.getAttribute('aria-label') ?? '')?.[1] ?? '';
      return parseAddresses(inBrackets, 'from').flatMap(({ email }) => email ?? []);
    }),
};
