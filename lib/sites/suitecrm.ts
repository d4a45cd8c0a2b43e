import { emailOf, parseAddresses } from './address';
import { firstRung, isShown, textOf } from './dom';
import { contact, emailIn, fieldIn, record } from './record';
import type { PagePerson, SiteAdapter } from './site';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21 (own templates; seen running, 7.13), strongest first.
const TITLE = ['h2.module-title-text', '.moduleTitle h2'];
/** One element gives module, record, name and address; the lists below have such links for other records. */
const EMAIL_LINK = ['a.email-link[data-module][data-record-id][data-email-address]'];
const EMAIL = [
  '.detail-view-field[field="email1"] a[href^="mailto:"]', // read mode
  '#EditView .email-address-input-container input[type="email"]', // edit mode; the first is the main one
];
/** Around a field: a button that edits it, a tooltip's script. */
const NOT_VALUE = 'script, style, .inlineEditIcon, button';

const KINDS: Record<string, 'person' | 'company' | 'deal' | 'activity' | 'mail'> = {
  Contacts: 'person',
  Leads: 'person',
  Prospects: 'person',
  Accounts: 'company',
  Opportunities: 'deal',
  Cases: 'deal',
  AOS_Quotes: 'deal',
  AOS_Invoices: 'deal',
  AOS_Contracts: 'deal',
  Tasks: 'activity',
  Calls: 'activity',
  Meetings: 'activity',
  Notes: 'activity',
  Project: 'activity',
  Emails: 'mail',
};
const MAIL_FIELDS = [
  ['from_addr_name', 'from'],
  ['to_addrs_names', 'to'],
  ['cc_addrs_names', 'cc'],
] as const;

/** "index.php?module=Contacts&action=DetailView&record=…"; with "AJAX user interface" the same stands in the hash. */
function openRecord(url: URL): { module: string; id: string } | null {
  const inner = new URLSearchParams(url.hash.slice(1)).get('ajaxUILoc');
  const query = inner ? new URLSearchParams(inner.split('?')[1]) : url.searchParams;
  const module = query.get('module') ?? '';
  const id = query.get('record');
  return KINDS[module] && id && /^(DetailView|EditView)$/.test(query.get('action') ?? '') ? { module, id } : null;
}

/** The record's own field, read: on a closed tab too, as long as the record itself is shown. */
const fieldOf = (doc: Document, field: string): Element | undefined =>
  firstRung(doc, [`.detail-view-field[field="${field}"]`], (element) => {
    const tabs = element.closest('[id^="tab-content-"]')?.parentElement;
    return isShown(element) || Boolean(tabs && isShown(tabs));
  })[0];

/** What the record's own field says, read or edited; a form for a new record in the lists below it has another id. */
function saidIn(doc: Document, field: string): string {
  const shown = fieldOf(doc, field);
  const edited = `#EditView .edit-view-field[field="${field}"] input:not([type="hidden"])`;
  return shown ? textOf(shown, NOT_VALUE) : fieldIn(doc, [edited]);
}

const firstSaid = (doc: Document, fields: readonly string[]): string =>
  fields.map((field) => saidIn(doc, field)).find(Boolean) ?? '';

/** Whom a task, call, meeting, note or project belongs to: its contact, and the company or person that its link leads to. */
function ofActivity(doc: Document): { people: PagePerson[]; company: { name: string } } {
  const link = fieldOf(doc, 'parent_name')?.querySelector('a[href*="module="]');
  const module = /[?&]module=(\w+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
  const named = link ? textOf(link) : '';
  const names = [saidIn(doc, 'contact_name'), KINDS[module] === 'person' ? named : ''];
  return {
    people: [...new Set(names)].flatMap((name) => contact({ name })),
    company: { name: KINDS[module] === 'company' ? named : saidIn(doc, 'account_name') },
  };
}

/** SuiteCRM 7 on any host: contacts, leads, targets, accounts, deals, activities and mails, read or edited. */
export const suitecrm: SiteAdapter = {
  id: 'suitecrm',

  pageKey(url) {
    const open = openRecord(url);
    return open && `${open.module}:${open.id}`;
  },

  read(doc, url) {
    const open = openRecord(url);
    if (!open) return null;
    const { module, id } = open;
    const isOwn = (link: Element) => isShown(link) && link.getAttribute('data-record-id') === id;
    const link = firstRung(doc, EMAIL_LINK, isOwn)[0];
    const kind = KINDS[module];
    const told = { externalId: `suitecrm:${url.host}:${module}:${id}`, title: fieldIn(doc, TITLE) };
    const email =
      emailOf(link?.getAttribute('data-email-address') ?? '') ?? emailIn(doc, EMAIL) ?? emailOf(saidIn(doc, 'email1'));
    const phone = firstSaid(doc, ['phone_work', 'phone_mobile', 'phone_office']);
    if (kind === 'deal') {
      const company = { name: firstSaid(doc, ['billing_account', 'account_name', 'contract_account']) };
      const people = contact({ name: firstSaid(doc, ['billing_contact', 'contact']) });
      return record({ people, company, isProposal: module === 'AOS_Quotes', ...told });
    }
    if (kind === 'activity' || kind === 'mail') {
      const people = MAIL_FIELDS.flatMap(([field, role]) => parseAddresses(saidIn(doc, field), role));
      // One that names nobody is known by its heading alone.
      const titled = told.title ? { people: [], rung: 'title' as const, ...told } : null;
      return record({ ...(kind === 'mail' ? { people } : ofActivity(doc)), ...told }) ?? titled;
    }
    const linked = link?.getAttribute('data-module-name')?.trim();
    if (kind === 'company') {
      const company = { name: linked || saidIn(doc, 'name'), domain: websiteHost(saidIn(doc, 'website')) };
      return record({ people: contact({ email, phone }), company, ...told });
    }
    const name = linked || `${saidIn(doc, 'first_name')} ${saidIn(doc, 'last_name')}`.trim();
    const people = contact({ name, email, phone, title: saidIn(doc, 'title') });
    return record({ people, company: { name: saidIn(doc, 'account_name') }, ...told });
  },
};
