import { firstRung, isShown, textOf } from './dom';
import { draftIn, ownAddresses, peopleIn, receivers, sending } from './espocrm-composer';
import { messageText } from './message-text';
import { contact, emailIn, fieldIn, record } from './record';
import type { SiteAdapter } from './site';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21 (own templates; seen running), strongest first.
const TITLE = ['.header-title .breadcrumb-item .title', '.header-title .title'];
const EMAIL = [
  '.field[data-name="emailAddress"] a[data-email-address]', // read mode
  '.field[data-name="emailAddress"] input.email-address', // edit mode; the first is the main one
];
const PHONE = [
  '.field[data-name="phoneNumber"] a[data-phone-number]', // read mode
  '.field[data-name="phoneNumber"] input.phone-number', // edit mode
];
const COMPANY = [
  '.field[data-name="account"] a[href^="#Account/view/"]', // a deal
  '.field[data-name="accounts"] a[href^="#Account/view/"]', // a contact; the first is the main one
  '.field[data-name="account"] input.main-element', // edit mode
  '.field[data-name="accountName"] input', // a lead in edit mode
  '.field[data-name="accountName"]:not(:has(.none-value))', // a lead: plain text
];
const WEBSITE = ['.field[data-name="website"] input', '.field[data-name="website"]:not(:has(.none-value))'];
const CONTACTS = [
  '.field[data-name="contacts"] a[href^="#Contact/view/"]',
  '.field[data-name="contact"] a[href^="#Contact/view/"]',
  '.field[data-name="billingContact"] a[href^="#Contact/view/"]',
];
const JOB = [
  '.field[data-name="title"] input', // edit mode
  '.field[data-name="title"]:not(:has(.none-value))',
  '.field[data-name="accountRole"]:not(:has(.none-value))', // a contact's, in its company
];

const KINDS: Record<string, 'person' | 'company' | 'deal' | 'mail'> = {
  Contact: 'person',
  Lead: 'person',
  Account: 'company',
  Opportunity: 'deal',
  Quote: 'deal',
  SalesOrder: 'deal',
  Invoice: 'deal',
  Case: 'deal',
  Email: 'mail',
};

/** "#Contact/view/123": the scope and the id, or null on lists and settings. */
function openRecord({ hash }: URL): { scope: string; id: string } | null {
  const [, scope = '', id = ''] = /^#(\w+)\/(?:view|edit)\/([\w-]+)/.exec(hash) ?? [];
  return KINDS[scope] ? { scope, id } : null;
}

/** The record's own fields: below them stand the panels of other records, and over them dialogs. */
function fieldsOf(doc: Document, scope: string): Element | undefined {
  const rungs = [`.detail[data-scope="${scope}"] .middle`, `.edit[data-scope="${scope}"] .middle`];
  return firstRung(doc, rungs, (element) => isShown(element) && !element.closest('.modal'))[0];
}

function titleOf(doc: Document): string {
  const title = firstRung(doc, TITLE, (element) => isShown(element) && !element.closest('.modal')).at(-1);
  return title ? textOf(title) : '';
}

/** Without the salutation that the field shows in front of a name. */
function nameOf(doc: Document, fields: Element): string {
  const parts = ['firstName', 'lastName'].map((name) => fieldIn(fields, [`input[data-name="${name}"]`]));
  return parts.join(' ').trim() || fieldIn(fields, ['.field[data-name="name"] input']) || titleOf(doc);
}

/** EspoCRM: contacts, leads, accounts, deals and e-mails, read or edited, and its composer. */
export const espocrm: SiteAdapter = {
  id: 'espocrm',

  pageKey(url) {
    const open = openRecord(url);
    return open && `${open.scope}:${open.id}`;
  },

  read(doc, url) {
    const open = openRecord(url);
    const fields = open && fieldsOf(doc, open.scope);
    if (!open || !fields) return null;
    const told = { externalId: `espocrm:${url.host}:${open.scope}:${open.id}`, title: titleOf(doc) };
    const kind = KINDS[open.scope];
    // An e-mail among colleagues names nobody, and is read all the same.
    if (kind === 'mail') return { people: [...peopleIn(fields, 'from', 'from'), ...receivers(fields)], ...told };
    const reach = { email: emailIn(fields, EMAIL), phone: fieldIn(fields, PHONE) };
    if (kind === 'company') {
      const company = { name: nameOf(doc, fields), domain: websiteHost(fieldIn(fields, WEBSITE)) };
      return record({ people: contact(reach), company, ...told });
    }
    const people =
      kind === 'person'
        ? contact({ name: nameOf(doc, fields), ...reach, title: fieldIn(fields, JOB) })
        : firstRung(fields, CONTACTS).flatMap((link) => contact({ name: textOf(link) }));
    return record({ people, company: { name: fieldIn(fields, COMPANY) }, isProposal: open.scope === 'Quote', ...told });
  },

  message(doc) {
    const field = firstRung(doc, ['.detail[data-scope="Email"] .middle .field[data-name="body"]'])[0];
    return messageText(field?.querySelector('iframe')?.contentDocument?.body ?? field);
  },

  self: ownAddresses,
  draft: draftIn,
  sending,
};
