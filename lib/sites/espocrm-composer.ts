import { emailOf, parseAddresses, personOf } from './address';
import { firstFew, firstRung, textOf } from './dom';
import { messageText } from './message-text';
import { ownText } from './own-text';
import { fieldIn } from './record';
import type { Draft, PagePerson, Sending } from './site';

// Every selector last checked 2026-11-21 (own templates), strongest first.
const COMPOSER = ['.modal .edit[data-scope="Email"]', '.edit[data-scope="Email"]'];
const ADDRESSES = [
  '.email-address-detail-item', // read mode: somebody the CRM knows
  '.email-address-line', // read mode: somebody it does not know
  '.list-group-item[data-address]', // edit mode
].join();
/** The user's own entry in the menu; a closed menu stays in the page. */
const MENU = ['.menu-container a[href^="#User/view/"]', '.navbar a[href^="#User/view/"]'];
const SENDERS = '.edit[data-scope="Email"] .field[data-name="from"] select option';
const SUBJECT = ['.field[data-name="name"] input', '.field[data-name="subject"] input'];
const EDITOR = ['.field[data-name="body"] .note-editable'];
const PLAIN = ['.field[data-name="body"] textarea'];
const FILE = '.field[data-name="attachments"] .attachments .preview';
const SAID = [
  '#notification',
  '#nofitication', // misspelt in older versions
];

/** The address of one line, as far as it has one, and all that the line says. */
function lineOf(item: Element): { address: string; text: string } {
  const text = textOf(item);
  const last = [...item.querySelectorAll('span')].at(-1);
  return { address: item.getAttribute('data-address') ?? ((last && textOf(last)) || text), text };
}

/**
 * The addresses of the signed-in user: those that stand beside the user's name in an e-mail, and those that a mail may be sent from. The
 * menu says who that is, and no address.
 */
export function ownAddresses(doc: Document): string[] {
  const menu = firstRung(doc, MENU, () => true)[0];
  const id = /\/view\/(\w+)/.exec(menu?.getAttribute('href') ?? '')?.[1];
  const items = id ? firstFew(doc, `:is(${ADDRESSES}):has(a[data-scope="User"][data-id="${id}"])`, 50) : [];
  const senders = firstFew(doc, SENDERS, 20).flatMap((option) => parseAddresses(textOf(option), 'from'));
  const written = items.flatMap((item) => emailOf(lineOf(item).address) ?? []);
  return [...new Set([...written, ...senders.flatMap(({ email }) => email ?? [])])];
}

/** The people of one address field of an e-mail; users of the CRM are colleagues and left out. */
export function peopleIn(fields: Element, name: string, role: PagePerson['role']): PagePerson[] {
  const items = [...fields.querySelectorAll(`.field[data-name="${name}"] :is(${ADDRESSES})`)];
  return items.flatMap((item) => {
    if (item.querySelector('a[data-scope="User"]')) return [];
    const { address, text } = lineOf(item);
    return personOf(role, address, text.replace(address, '')) ?? [];
  });
}

/** The people an e-mail goes to: To, then Cc. */
export const receivers = (fields: Element): PagePerson[] => [
  ...peopleIn(fields, 'to', 'to'),
  ...peopleIn(fields, 'cc', 'cc'),
];

/** The e-mail in the composer, its dialog or its page; null where none is shown. */
export function draftIn(doc: Document): Draft | null {
  const composer = firstRung(doc, COMPOSER)[0];
  if (!composer) return null;
  const editor = firstRung(composer, EDITOR)[0];
  return {
    to: receivers(composer),
    subject: fieldIn(composer, SUBJECT),
    text: ownText(editor ? messageText(editor) : fieldIn(composer, PLAIN)),
    attachments: [...composer.querySelectorAll(FILE)].map(
      (file) => textOf(file) || (file.querySelector('img')?.title ?? ''),
    ),
  };
}

/** How EspoCRM sends: it says for two seconds that it did, and closes the composer. */
export const sending: Sending = {
  control: '.modal:has(.edit[data-scope="Email"]) [data-name="send"], .edit[data-scope="Email"] [data-action="send"]',
  keys: true,
  confirmed(doc) {
    const said = firstRung(doc, SAID)[0];
    if (said?.matches('.alert-danger')) return 'refused';
    // "Saved as draft" looks the same, but leaves the composer open.
    return said?.matches('.alert-success') && !firstRung(doc, COMPOSER)[0] ? 'sent' : null;
  },
};
