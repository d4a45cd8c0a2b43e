import { parseAddresses, personOf } from './address';
import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-21, strongest first. Readable classes of the app's engine, named by other
// extensions; none was seen running.
const CARD = ['div.v-MessageCard.is-expanded', '.v-MessageCard.is-expanded'];
const TITLE = ['.v-Thread-title h1'];
const SENDER = [
  '.v-MessageCard-from[title*="@"]', // its title is "Name <address>" or the address alone
  '.v-MessageCard-unknownSender', // the address, beside a name that the user has no contact for
];
const SENDER_NAME = ['.v-MessageCard-from'];
const RECIPIENT = ['.v-MessageCard-to [title*="@"]', '.v-MessageCard-to[title*="@"]', '.v-Message-toName[title*="@"]'];
const MESSAGE = '.v-Message';
const BODY = '.v-Message-body';

/** "/mail/Inbox/T12.M34": the thread, or null on a list and in the composer. The 2026 design may leave it out. */
const threadId = ({ pathname }: URL): string | null => {
  const id = /^\/mail\/[^/]+\/([^/.]+)/.exec(pathname)?.[1] ?? '';
  return /^(compose.*)?$/.test(id) ? null : id;
};

const inHeader = (element: Element) => isShown(element) && !element.closest(BODY);

const titleOf = (doc: Document): string => {
  const title = firstRung(doc, TITLE, inHeader)[0];
  return title ? textOf(title) : '';
};

/** The newest expanded message. */
const openCard = (doc: Document): Element | undefined => firstRung(doc, CARD, inHeader).at(-1);

const peopleAt = (element: Element, role: 'from' | 'to'): PagePerson[] =>
  parseAddresses(element.getAttribute('title') || textOf(element), role);

function senderOf(card: Element): PagePerson | null {
  const [person] = firstRung(card, SENDER, inHeader).flatMap((element) => peopleAt(element, 'from'));
  const label = firstRung(card, SENDER_NAME, inHeader)[0];
  const name = label ? textOf(label) : '';
  if (person?.email) return personOf('from', person.email, person.name || name);
  return name && !name.includes('@') ? { name, role: 'from' } : null;
}

/** Fastmail: the newest expanded message of the open thread. */
export const fastmail: SiteAdapter = {
  id: 'fastmail',

  pageKey(url, doc) {
    const title = url.pathname.startsWith('/mail/') && openCard(doc) ? titleOf(doc) : '';
    return threadId(url) ?? (title ? `title:${title.slice(0, 200)}` : null);
  },

  read(doc, url) {
    const card = openCard(doc);
    if (!card) return null;
    const sender = senderOf(card);
    // Never the ladder's addresses: here they would be those of the mail's own text.
    if (!sender) return { people: [], title: doc.title.trim(), rung: 'title' };
    const id = threadId(url);
    return {
      people: [sender, ...firstRung(card, RECIPIENT, inHeader).flatMap((element) => peopleAt(element, 'to'))],
      ...(id && { externalId: `fastmail:thread:${id}` }),
      title: titleOf(doc),
    };
  },

  message(doc) {
    const card = openCard(doc);
    if (!card || !senderOf(card)) return '';
    // The message stands in its card, or right after it.
    const next = card.nextElementSibling?.matches(MESSAGE) ? card.nextElementSibling : null;
    return messageText(card.querySelector(BODY) ?? next?.querySelector(BODY));
  },
};
