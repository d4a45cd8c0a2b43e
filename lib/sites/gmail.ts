import { personOf } from './address';
import { firstRung, isShown, textOf } from './dom';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-21, strongest first.
const SUBJECT = [
  'h2.hP[data-thread-perm-id]', // says its thread
  '.ha h2.hP', // ten years old, but a hashed class
  'h2.hP',
];
const SENDER = [
  'span.gD[email]', // the header of an expanded message
  'td.gF span[email]', // the same by its cell
];
const RECIPIENT = [
  '.hb span[email]', // "to me, Ann": who it went to, To and Cc alike
  '.g2[email]',
];
/** A collapsed message, a hidden one, and the body, whose markup belongs to the sender. */
const NOT_A_HEADER = '.kv, .kQ, .a3s';
const MESSAGE = '.h7, .adn.ads, [data-message-id]';

/** These lists carry a name of their own after the slash: "#label/Customers" is no thread. */
const NAMED_LISTS = /^#(label|search|category|advanced-search|section_query|settings|create-filter)\//;

/** The thread's id in the address, or null on a list: "#inbox/FMfcgz…", "#label/Customers/FMfcgz…". */
function threadId(url: URL): string | null {
  const [path = ''] = url.hash.split('?');
  const parts = path.split('/');
  const id = parts.length > (NAMED_LISTS.test(path) ? 2 : 1) ? parts.at(-1) : undefined;
  return id && /^[A-Za-z0-9_-]{16,}$/.test(id) ? id : null;
}

function personIn(element: Element, role: PagePerson['role']): PagePerson | null {
  return personOf(role, element.getAttribute('email') ?? '', element.getAttribute('name') ?? '');
}

/** Gmail: the newest expanded message of the open thread says who the mail is with. */
export const gmail: SiteAdapter = {
  id: 'gmail',
  name: 'Gmail',
  kind: 'mail',
  matches: ['https://mail.google.com/*'],
  room: 'overlay',

  pageKey: threadId,

  read(doc, url) {
    const subject = firstRung(doc, SUBJECT)[0];
    const sender = firstRung(doc, SENDER, (element) => isShown(element) && !element.closest(NOT_A_HEADER)).at(-1);
    const message = sender?.closest(MESSAGE);
    if (!threadId(url) || !subject || !sender || !message) return null;
    const recipients = firstRung(message, RECIPIENT, (element) => !element.closest('.a3s'));
    const id = subject.getAttribute('data-thread-perm-id');
    return {
      people: [personIn(sender, 'from'), ...recipients.map((element) => personIn(element, 'to'))].filter(
        (person) => person !== null,
      ),
      ...(id && { externalId: `gmail:thread:${id}` }),
      title: textOf(subject),
    };
  },

  // "Subject - me@firm.com - Gmail": whatever stands in the subject, the last address is the account's.
  self: (doc) => /.* - (\S+@\S+) - [^@]*$/.exec(doc.title)?.slice(1) ?? [],
};
