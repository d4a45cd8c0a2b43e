import { parseAddresses, personOf } from './address';
import { firstRung, textOf } from './dom';
import { messageText } from './message-text';
import type { PagePerson, SiteAdapter } from './site';
import { isOfSogo, SOGO_FIELDS, sogoAnswer, sogoDraft, sogoEditor } from './sogo-compose';

// Every selector last checked 2026-11-21 in the running app (5.8), strongest first. The bindings are SOGo's own names.
const SENDER = ['a[ng-bind="::viewer.message.from[0].email"]', 'a[ng-bind*="message.from["]'];
const SUBJECT = ['[ng-bind="viewer.message.subject"]', 'h5.sg-md-headline'];

const openSender = (doc: Document) => firstRung(doc, SENDER, isOfSogo)[0];
const openMessage = (doc: Document) => openSender(doc)?.closest('md-card-content') ?? null;

/** The list encodes a folder's name once more than the window of a message does. */
function decode(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return plain === text ? text : decode(plain);
  } catch {
    return text;
  }
}

/** "0/INBOX/12" of "#!/Mail/0/INBOX/12", of a search's "#!/Mail/0/virtual/INBOX/12" and of "…/12/reply" in a window. */
function messageId({ hash }: URL): string | null {
  const [, account, folder = '', uid] = /^#!\/Mail\/([^/]+)\/(?:virtual\/)?([^/]+)\/(\d+)(?=\/|$)/.exec(hash) ?? [];
  return uid ? `${account}/${decode(folder)}/${uid}` : null;
}

/** What the page's own script says of the signed-in user, in the window of a message too. */
function toldByScript(doc: Document, variable: string): string {
  const begins = `var ${variable} = `;
  for (const script of doc.querySelectorAll('body > script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.indexOf(begins) + begins.length;
    if (at < begins.length) continue;
    const [line = ''] = text.slice(at).split('\n', 1);
    const [quote = ''] = line;
    return `"'`.includes(quote) ? line.slice(1, Math.max(1, line.indexOf(quote, 1))) : line;
  }
  return '';
}

/** The people of a message: a chip says the name, and the address only of somebody without a name. */
function receivers(message: Element): PagePerson[] {
  const own = toldByScript(message.ownerDocument, 'UserIdentification');
  // Of many receivers SOGo shows a summary, and hides their chips.
  return SOGO_FIELDS.flatMap(([field, role]) =>
    [...message.querySelectorAll(`.msg-recipients md-chips[ng-model$="message.${field}"] md-chip-template`)]
      .filter((chip) => !chip.closest('.msg-body'))
      .map((chip) => textOf(chip))
      .flatMap((name) => personOf(role, name) ?? (name.includes('@') || name === own ? [] : { name, role })),
  );
}

/** SOGo on any host: the message beside the list or in a window of its own, or the editor that lies over it. */
export const sogo: SiteAdapter = {
  id: 'sogo',

  pageKey(url, doc) {
    const draft = sogoDraft(doc);
    if (!draft) return messageId(url);
    return draft.to.length ? `compose:${messageId(url) ?? ''}` : null;
  },

  read(doc, url) {
    const draft = sogoDraft(doc);
    if (draft) return { people: draft.to, title: draft.subject };
    const id = messageId(url);
    const sender = openSender(doc);
    const message = openMessage(doc);
    if (!id || !sender || !message) return null;
    const name = sender.parentElement?.querySelector('[ng-bind$="message.from[0].name"]');
    const from = personOf('from', textOf(sender), name ? textOf(name) : '');
    const subject = firstRung(message, SUBJECT, isOfSogo)[0];
    const user = decode(/\/so\/([^/]+)\//.exec(url.pathname)?.[1] ?? '');
    return {
      people: [...(from ? [from] : []), ...receivers(message)],
      externalId: `sogo:${url.host}:${user}/${id}`,
      title: subject ? textOf(subject) : '',
    };
  },

  self(doc) {
    const shown = firstRung(doc, ['[ng-bind="::activeUser.email"]'], isOfSogo).map((element) => textOf(element));
    const accounts = toldByScript(doc, 'mailAccounts').matchAll(/"email":"([^"]+)"/g);
    const used = sogoEditor(doc)?.querySelector<HTMLInputElement>('[name="from"]')?.value ?? '';
    const told = [toldByScript(doc, 'UserEmail'), ...[...accounts].map(([, email = '']) => email)];
    return [...shown, ...told, used]
      .flatMap((text) => parseAddresses(text, 'from'))
      .flatMap(({ email }) => email ?? []);
  },

  message: (doc) => messageText(sogoEditor(doc) ? null : openMessage(doc)?.querySelector('.msg-body')),

  draft: sogoDraft,

  sending: {
    control: '#mailEditor [ng-click="editor.send()"]',
    confirmed: sogoAnswer,
  },
};
