import { parseAddresses, personOf } from './address';
import { firstRung, textOf } from './dom';
import { messageText } from './message-text';
import { ownText } from './own-text';
import { fieldIn } from './record';
import type { Draft, PagePerson, Sending } from './site';

// Every selector last checked 2026-11-21 (own templates, 16 to 22; seen running), strongest first. All are names of the form.
const FORM = '#mailform';
const SENDER = '#mailform #fromtype option';
const EDITOR = '#cke_message iframe'; // CKEditor, over the plain text
const FILE = '#mailform [id^="attachfile_"]';
const SAID = ['.jnotify-container .jnotify-notification'];

/** A choice: "Clara Vogt (clara@nordwind.test)"; the one that stands for the company begins with a word of the language. */
function chosen(option: HTMLOptionElement, role: PagePerson['role']): PagePerson[] {
  const [, label = '', address = ''] = /^(.*)[(<]([^()<>]+)[)>]\s*$/.exec(textOf(option)) ?? [];
  const person = personOf(role, address, option.value === 'thirdparty' ? '' : label);
  return person ? [person] : [];
}

/** The people of a line: those typed and those chosen from the list of contacts. */
function peopleIn(form: Element, typed: string, list: string, role: PagePerson['role']): PagePerson[] {
  const options = [...form.querySelectorAll<HTMLOptionElement>(`[id="${list}"] option:checked`)];
  return [...parseAddresses(fieldIn(form, [`#${typed}`]), role), ...options.flatMap((option) => chosen(option, role))];
}

/** The addresses that Dolibarr lets the user send from; none away from its mail form. */
export const senders = (doc: Document): string[] =>
  [...doc.querySelectorAll(SENDER)].flatMap((option) =>
    parseAddresses(textOf(option).replace(/\(([^()]*)\)/, '<$1>'), 'from').flatMap(({ email }) => email ?? []),
  );

/** The e-mail in the form below a record; null where it is not open. */
export function draftIn(doc: Document): Draft | null {
  const form = doc.querySelector(FORM);
  if (!form) return null;
  const body = form.querySelector<HTMLIFrameElement>(EDITOR)?.contentDocument?.body;
  return {
    to: [...peopleIn(form, 'sendto', 'receiver', 'to'), ...peopleIn(form, 'sendtocc', 'receivercc', 'cc')],
    subject: fieldIn(form, ['#subject']),
    text: ownText(body ? messageText(body) : fieldIn(form, ['textarea#message'])),
    attachments: [...doc.querySelectorAll(FILE)].map((file) => textOf(file)),
  };
}

/** How Dolibarr sends: the next page says whether it did; where it did not, the form stands there again. */
export const sending: Sending = {
  control: '#mailform [name="sendmail"]',
  leavesPage: true,
  confirmed(doc) {
    const said = firstRung(doc, SAID);
    if (said.some((note) => note.matches('.jnotify-notification-error'))) return 'refused';
    const isFine = said.some((note) => !note.matches('.jnotify-notification-warning'));
    return isFine && !doc.querySelector(FORM) ? 'sent' : null;
  },
};
