import { firstRung, textOf } from './dom';
import { contact, emailIn, fieldIn, record } from './record';
import type { SiteAdapter } from './site';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21 (own templates, 7 to 8.1), strongest first. Not seen running.
const LABEL = ['.detailview-header .recordLabel[title]', '.recordLabel[title]'];
const shownRungs = (module: string, field: string): string[] => [
  `#${module}_detailView_fieldValue_${field} .value`, // the details
  `.summaryView .fieldValue:has([data-name="${field}"]) .value`, // the summary, where the field can be edited in place
  `#headerForm .value.${field}`, // above either, and above the lists of related records
];
const editedRungs = (module: string, field: string): string[] => [
  `#EditView #${module}_editView_fieldName_${field}`,
  `#EditView #${field}_display`, // a linked record
];

const KINDS: Record<string, 'person' | 'company' | 'deal'> = {
  Contacts: 'person',
  Leads: 'person',
  Accounts: 'company',
  Potentials: 'deal',
  Quotes: 'deal',
  SalesOrder: 'deal',
  Invoice: 'deal',
  HelpDesk: 'deal',
};

/** "index.php?module=Contacts&view=Detail&record=12", its tabs too; null on lists. */
function openRecord({ searchParams: query }: URL): { module: string; id: string; isEdited: boolean } | null {
  const module = query.get('module') ?? '';
  const id = query.get('record') ?? '';
  const view = query.get('view') ?? '';
  return KINDS[module] && /^\d+$/.test(id) && /^(Detail|Edit)$/.test(view)
    ? { module, id, isEdited: view === 'Edit' }
    : null;
}

/** vtiger on any host: contacts, leads, organizations and deals in their summary, their details or edit mode. */
export const vtiger: SiteAdapter = {
  id: 'vtiger',

  pageKey(url) {
    const open = openRecord(url);
    return open && `${open.module}:${open.id}`;
  },

  read(doc, url) {
    const open = openRecord(url);
    if (!open) return null;
    const { module, id, isEdited } = open;
    const rungsOf = (field: string) => (isEdited ? editedRungs(module, field) : shownRungs(module, field));
    const said = (...fields: string[]) => fields.map((field) => fieldIn(doc, rungsOf(field))).find(Boolean) ?? '';
    const label = firstRung(doc, LABEL)[0];
    const title = label ? textOf(label) : '';
    const told = { externalId: `vtiger:${url.host}:${module}:${id}`, title };
    // With the internal mailer the link has no address but in its text.
    const reach = {
      email: emailIn(doc, rungsOf('email')) ?? emailIn(doc, rungsOf('email1')),
      phone: said('phone', 'mobile'),
    };
    const kind = KINDS[module];
    if (kind === 'company') {
      const company = { name: said('accountname') || title, domain: websiteHost(said('website')) };
      return record({ people: contact(reach), company, ...told });
    }
    if (kind === 'deal') {
      const company = { name: said('account_id', 'related_to', 'parent_id') };
      const people = contact({ name: said('contact_id') });
      return record({ people, company, isProposal: module === 'Quotes', ...told });
    }
    // The label may begin with a salutation.
    const name = `${said('firstname')} ${said('lastname')}`.trim() || title;
    const people = contact({ name, ...reach, title: said('title', 'designation') });
    return record({ people, company: { name: said('account_id', 'company') }, ...told });
  },
};
