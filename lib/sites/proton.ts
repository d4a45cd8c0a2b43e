import { emailOf, lastAddressIn, parseAddresses, personOf } from './address';
import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { composers, draftIn, openComposer } from './proton-composers';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-21 against Proton's own source, strongest first.
const MESSAGE = [
  'article[data-shortcut-target="message-container"][data-expanded="true"]',
  'article[data-message-id]:has([data-testid="recipients:sender"])',
];
const SUBJECT = ['[data-testid="conversation-header:subject"]'];
const RECIPIENT = ['[data-testid^="recipients:item-"]'];
const NAME = [
  '[data-testid="recipient-label"]',
  '.message-recipient-item-label', // before the label had a test id
];
const RESERVED = /^(settings|login|logout|signup|account|switch|authorize|lite|eo)$/;

/** The id of the open conversation or message: "/u/0/inbox/<id>", "/u/0/inbox/<id>/<message>". */
function elementId({ pathname }: URL): string | null {
  const [, label = '', id = ''] = /^\/u\/\d+\/([^/]+)\/([^/]+)/.exec(pathname) ?? [];
  // An id has some ninety letters; no page of the app has so long a name.
  return !RESERVED.test(label) && /^[\w-]{20,}(=|%3D)*$/i.test(id) ? decodeURIComponent(id) : null;
}

/** The address stands in the title, in the test id or, with a name before it, in the text. A group has none. */
function personIn(element: Element, role: PagePerson['role']): PagePerson[] {
  const name = firstRung(element, NAME)[0];
  const address = [
    element.getAttribute('title'),
    element.getAttribute('data-testid')?.replace('recipients:item-', ''),
    /<([^<>]+)>$/.exec(textOf(element))?.[1],
    element.querySelector('[title*="@"]')?.getAttribute('title'),
  ].find((text) => emailOf(text ?? ''));
  const person = address && personOf(role, address, name ? textOf(name) : '');
  return person ? [person] : [];
}

/** Proton shows the oldest message first. */
const newestMessage = (doc: Document) => firstRung(doc, MESSAGE).at(-1);

const notices = (doc: Document, kind: 'success' | 'error'): Element[] =>
  [...doc.querySelectorAll(`.notification--${kind}:not(.notification--out)`)].filter(isShown);

/** Proton Mail: the newest expanded message of the open conversation says who the mail is with. */
export const proton: SiteAdapter = {
  id: 'proton',

  pageKey: elementId,

  read(doc, url) {
    const id = elementId(url);
    const message = newestMessage(doc);
    const sender = message?.querySelector('[data-testid="recipients:sender"]');
    const from = sender ? personIn(sender, 'from') : [];
    if (!id || !message || from.length === 0) return null;
    const subject = firstRung(doc, SUBJECT)[0];
    return {
      people: [...from, ...firstRung(message, RECIPIENT).flatMap((element) => personIn(element, 'to'))],
      externalId: `proton:item:${id}`,
      title: subject ? subject.getAttribute('title') || textOf(subject) : '',
    };
  },

  self(doc) {
    // "(2) Inbox | me@firm.com | Proton Mail": whatever a folder is called, the last address is the account's.
    const titled = lastAddressIn(doc.title, ' | ');
    const account = doc.querySelector('[data-testid="heading:userdropdown"]')?.getAttribute('title') ?? '';
    const senders = composers(doc).flatMap((composer) => composer.querySelector('[data-testid="composer:from"]') ?? []);
    return [...titled, account, ...senders.map((sender) => textOf(sender))]
      .flatMap((text) => parseAddresses(text, 'from'))
      .flatMap(({ email }) => email ?? []);
  },

  message(doc) {
    const frame = newestMessage(doc)?.querySelector<HTMLIFrameElement>('iframe[data-testid="content-iframe"]');
    return messageText(frame?.contentDocument?.body);
  },

  draft(doc) {
    const composer = openComposer(doc);
    return composer ? draftIn(composer) : null;
  },

  sending: {
    control: '[data-testid="composer:send-button"]',
    keys: true,
    undo: '.notification--success button:not(.notification__close-button)',

    // The composer closes at once; "Sending message..." is a success notice, too, and changes into "Message sent".
    confirmed(doc, draft) {
      const success = notices(doc, 'success');
      if (notices(doc, 'error').length > 0) return success.length > 0 ? null : 'refused';
      const isUnderWay = success.some((notice) => /(\.\.\.|…)$/.test(textOf(notice)));
      const isForLater = success.some((notice) => notice.querySelector('a[href*="/scheduled"]'));
      const isOpen = composers(doc).some((composer) => draftIn(composer).subject === draft.subject);
      return success.length === 0 || isUnderWay || isForLater || isOpen ? null : 'sent';
    },
  },
};
