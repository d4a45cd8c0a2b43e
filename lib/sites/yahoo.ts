import { parseAddresses, personOf } from './address';
import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { ownText } from './own-text';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-21, strongest first. None was seen running: several scripts and tests agree.
const MESSAGE = ['[data-test-id="message-view"]'];
const SUBJECT = ['[data-test-id="message-group-subject-text"]'];
const SENDER = ['[data-test-id="message-from"] [data-test-id="email-pill"]'];
const RECIPIENT = [
  '[data-test-id="message-recipients"] [data-test-id="email-pill"]', // the opened list
  '[data-test-id="message-to"] [data-test-id="email-pill"]',
  '[data-test-id="message-to"]', // a single one, without a pill
];
const BODY = '[data-test-id="message-view-body-content"]';
const COMPOSE = {
  subject: ['[data-test-id="compose-subject"]'],
  editor: ['[data-test-id="rte"]'],
  pill: ['[data-test-id="container-to"] [data-test-id="pill"][title]'],
};

/** "/d/folders/1/messages/AB12", "/n/search/…/messages/AB12": the id, or null on a list. */
const messageId = ({ pathname }: URL): string | null =>
  /^\/[a-z]\/.*\/messages\/([^/]+)/.exec(pathname)?.[1]?.slice(0, 200) ?? null;

const inHeader = (element: Element) => isShown(element) && !element.closest(BODY);

/** The newest message of the thread that is open: a folded one has no body. */
const openMessage = (doc: Document): Element | undefined =>
  firstRung(doc, MESSAGE, (view) => isShown(view) && view.querySelector(BODY) !== null).at(-1);

/** The person of a pill: its address stands in an attribute, inside it or right after it. */
function personIn(pill: Element, role: PagePerson['role']): PagePerson | null {
  const said = [
    pill.getAttribute('data-email') ?? '',
    pill.getAttribute('title') ?? '',
    textOf(pill.querySelector(':scope > span > span') ?? pill),
    textOf(pill),
    textOf(pill.nextElementSibling ?? pill),
  ];
  const [found] = said.flatMap((text) => parseAddresses(text, role));
  return found?.email ? personOf(role, found.email, found.name ?? textOf(pill).split('<', 1).join('').trimEnd()) : null;
}

const peopleIn = (message: Element, rungs: readonly string[], role: 'from' | 'to') =>
  firstRung(message, rungs, inHeader).flatMap((pill) => personIn(pill, role) ?? []);

/** Yahoo Mail: the newest open message of the thread in the address. */
export const yahoo: SiteAdapter = {
  id: 'yahoo',

  pageKey: messageId,

  read(doc, url) {
    const message = openMessage(doc);
    const id = messageId(url);
    if (!message || !id) return null;
    const people = [...peopleIn(message, SENDER, 'from'), ...peopleIn(message, RECIPIENT, 'to')];
    const subject = firstRung(doc, SUBJECT, inHeader)[0];
    // Never the ladder's addresses: here they would be those of the mail's own text.
    if (people[0]?.role !== 'from') return { people: [], title: doc.title.trim(), rung: 'title' };
    return { people, externalId: `yahoo:message:${id}`, title: subject ? textOf(subject) : '' };
  },

  // "(3 unread) - me@yahoo.com - Yahoo Mail", as the lists are called; a message's own title may name anybody.
  self(doc) {
    const [address = '', app = '-', ...more] = doc.title.replace(/^\([^()@]*\) - /, '').split(' - ');
    return more.length > 0 || /[@-]/.test(app) || !/^[^\s@]+@[^\s@]+$/.test(address) ? [] : [address];
  },

  message(doc) {
    const message = openMessage(doc);
    return message && peopleIn(message, SENDER, 'from').length ? messageText(message.querySelector(BODY)) : '';
  },

  draft(doc) {
    const subject = firstRung<HTMLInputElement>(doc, COMPOSE.subject).at(-1);
    const editor = firstRung(doc, COMPOSE.editor).at(-1);
    if (!subject || !editor) return null;
    return {
      to: firstRung(doc, COMPOSE.pill).flatMap((pill) => personIn(pill, 'to') ?? []),
      subject: subject.value.trim(),
      text: ownText(messageText(editor)),
      attachments: [],
    };
  },

  sending: { control: '[data-test-id="compose-send-button"]' },
};
