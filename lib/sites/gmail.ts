import { emailOf, lastAddressIn, personOf } from './address';
import { firstRung, textOf } from './dom';
import { gmailDrafts } from './gmail-drafts';
import { gmailMessage } from './gmail-message';
import { gmailPrint } from './gmail-print';
import { messageText } from './message-text';
import type { Draft, PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-21, strongest first.
const RECIPIENT = [
  '.hb span[email]', // "to me, Ann": who it went to, To and Cc alike
  '.g2[email]',
];
/** The day and hour in full, whatever is shown of it. */
const SENT = ['.g3[title]'];
/** Two marks of the body that two sources name; the address of such a window says no more than "popout". */
const COMPOSE_WINDOW = 'body.xE.xp';

/** These lists carry a name of their own after the slash: "#label/Customers" is no thread. */
const NAMED_LISTS = /^#(label|search|category|advanced-search|section_query|settings|create-filter)\//;

/** The thread's id in the address, or null on a list: "#inbox/FMfcgz…", a window of its own, the page for printing. */
function threadId(url: URL): string | null {
  const query = url.searchParams;
  const isPrinted = query.get('view') === 'pt';
  if (isPrinted) return query.get('permthid') ?? query.get('th');
  if (url.pathname.endsWith('/popout')) return query.get('th')?.replace(/^#/, '') ?? null;
  const [path = ''] = url.hash.split('?');
  const parts = path.split('/');
  const id = parts.length > (NAMED_LISTS.test(path) ? 2 : 1) ? parts.at(-1) : undefined;
  return id && /^[A-Za-z0-9_-]{16,}$/.test(id) ? id : null;
}

function personIn(element: Element, role: PagePerson['role']): PagePerson | null {
  return personOf(role, element.getAttribute('email') ?? '', element.getAttribute('name') ?? '');
}

const draftIn = (doc: Document): Draft | undefined => gmailDrafts(doc).at(-1);

// "Subject - me@firm.com - Gmail": whatever stands in the subject, the last address is the account's.
const account = (doc: Document): string[] => lastAddressIn(doc.title, ' - ');

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether the newest message of the open thread is the user's own and says what the draft said. */
function standsInThread(doc: Document, draft: Draft): boolean {
  const newest = gmailMessage(doc);
  const email = emailOf(newest?.sender.getAttribute('email') ?? '');
  const isOwn = account(doc).some((own) => emailOf(own) === email);
  return Boolean(
    draft.text && isOwn && newest?.body && flat(messageText(newest.body)).includes(flat(draft.text).slice(0, 200)),
  );
}

/** Gmail: the newest expanded message of the open thread says who the mail is with. */
export const gmail: SiteAdapter = {
  id: 'gmail',

  pageKey(url, doc) {
    if (!doc.querySelector(COMPOSE_WINDOW)) return threadId(url);
    const id = doc.querySelector('[data-compose-id]')?.getAttribute('data-compose-id') ?? '';
    return draftIn(doc)?.to.length ? `compose:${id}` : null;
  },

  read(doc, url) {
    const draft = doc.querySelector(COMPOSE_WINDOW) && draftIn(doc);
    if (draft) return { people: draft.to, title: draft.subject };
    const thread = threadId(url);
    if (thread && gmailPrint.isShown(doc)) return gmailPrint.read(doc, thread);
    const newest = gmailMessage(doc);
    if (!thread || !newest) return null;
    const { subject, sender, message } = newest;
    const recipients = firstRung(message, RECIPIENT, (element) => !element.closest('.a3s'));
    const id = subject.getAttribute('data-thread-perm-id');
    const sent = firstRung(message, SENT, (element) => !element.closest('.a3s'))[0]?.getAttribute('title');
    return {
      people: [personIn(sender, 'from'), ...recipients.map((element) => personIn(element, 'to'))].filter(
        (person) => person !== null,
      ),
      ...(sent && { sent }),
      ...(id && { externalId: `gmail:thread:${id}` }),
      title: textOf(subject),
    };
  },

  self: (doc) => (gmailPrint.isShown(doc) ? gmailPrint.self(doc) : account(doc)),

  message: (doc) => messageText(gmailPrint.isShown(doc) ? gmailPrint.body(doc) : gmailMessage(doc)?.body),

  draft: (doc) => draftIn(doc) ?? null,

  sending: {
    control: '.T-I.aoO, .btC .T-I.Uo', // "Send", "Send and archive"; never the arrow to "Schedule send"
    keys: true,
    undo: '#link_undo',
    confirmed(doc, draft) {
      const receivers = (of: Draft) => of.to.map(({ email }) => email).join();
      const isSame = (open: Draft) => open.subject === draft.subject && receivers(open) === receivers(draft);
      if (gmailDrafts(doc).some(isSame)) return null;
      const says = (link: string) => firstRung(doc, [`div.b8[role="alert"] ${link}`]).length > 0;
      if (says('#link_vsm')) return 'sent';
      // After a reply there is no "View message", and "Undo" alone is said of a discarded draft, too.
      return says('#link_undo') && standsInThread(doc, draft) ? 'sent' : null;
    },
  },
};
