import { firstRung, isShown } from './dom';
import { contact, emailAt, record, valueAt } from './record';
import type { PageSubject, SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21 (scripts that work with it), strongest first. Not seen running.
/** Pages from before its new interface stand in a frame. */
const FRAME = 'iframe#bwc-frame';
const fieldRungs = (name: string): string[] => [
  `.record .record-cell[data-name="${name}"] span.normal`, // the value without its label
  `.record .fld_${name}`,
  `.headerpane .fld_${name}`, // the name stands above the record
];
/** Lists below the record, the preview and the dashboard beside it, whatever lies over it. */
const OTHERS = '.subpanels-layout, .preview-pane, .dashboard-pane, .side, #drawers, .modal';
/** What shows the record: below it stand the lists of others. */
const CONTENT = ['.record', '[id$="_detailview_tabs"]', '.detail.view'];
const VALUE = ['input:not([type="hidden"])', 'textarea', 'a'];

const KINDS: Record<string, 'person' | 'company' | 'deal'> = {
  Contacts: 'person',
  Leads: 'person',
  Prospects: 'person',
  Accounts: 'company',
  Opportunities: 'deal',
  Quotes: 'deal',
  Cases: 'deal',
};

interface Open {
  module: string;
  id: string;
  isFramed: boolean;
}

/** "#Contacts/<id>", "#Contacts/<id>/edit", and of older pages "#bwc/index.php?module=Quotes&action=DetailView&record=<id>". */
function openRecord({ hash }: URL): Open | null {
  const isFramed = hash.startsWith('#bwc/');
  const query = new URLSearchParams(hash.split('?')[1]);
  const isRecord = /^(DetailView|EditView)$/.test(query.get('action') ?? '');
  const [module, id] = isFramed
    ? [query.get('module'), isRecord && query.get('record')]
    : (/^#(\w+)\/([\w-]{10,})/.exec(hash)?.slice(1) ?? []);
  return module && id && KINDS[module] ? { module, id, isFramed } : null;
}

function fieldOf(doc: Document, name: string): Element | undefined {
  const field = firstRung(doc, fieldRungs(name), (element) => isShown(element) && !element.closest(OTHERS))[0];
  return field && (firstRung(field, VALUE)[0] ?? field);
}

function saidIn(doc: Document, name: string): string {
  const field = fieldOf(doc, name);
  return field ? valueAt(field) : '';
}

function readRecord(doc: Document, module: string): PageSubject | null {
  const name = saidIn(doc, 'full_name') || saidIn(doc, 'name');
  const address = fieldOf(doc, 'email');
  const email = address && emailAt(address);
  const phone = saidIn(doc, 'phone_work') || saidIn(doc, 'phone_mobile') || saidIn(doc, 'phone_office');
  const kind = KINDS[module];
  if (kind === 'company') {
    const domain = websiteHost(saidIn(doc, 'website'));
    return record({ people: contact({ email, phone }), company: { name, domain }, title: name });
  }
  const company = { name: saidIn(doc, 'account_name') || saidIn(doc, 'billing_account_name') };
  if (kind === 'deal') return record({ company, title: name });
  const edited = `${saidIn(doc, 'first_name')} ${saidIn(doc, 'last_name')}`.trim();
  const people = contact({ name: edited || name, email, phone, title: saidIn(doc, 'title') });
  return record({ people, company, title: edited || name });
}

/** SugarCRM: its records, read or edited; else, and for its older pages in a frame, what the ladder finds. */
export const sugarcrm: SiteAdapter = {
  id: 'sugarcrm',
  frame: FRAME,

  pageKey(url) {
    const open = openRecord(url);
    return open && `${open.module}:${open.id}`;
  },

  read(doc, url) {
    const open = openRecord(url);
    if (!open) return null;
    const { module, id, isFramed } = open;
    const inner = firstRung<HTMLIFrameElement>(doc, [FRAME])[0]?.contentDocument;
    if (isFramed && !inner?.body?.childElementCount) return null;
    const ladderOf = (page: Document) => readVisibleAddresses(page, firstRung(page, CONTENT)[0]);
    const read = isFramed && inner ? ladderOf(inner) : (readRecord(doc, module) ?? ladderOf(doc));
    if (!read) return null;
    const isProposal = module === 'Quotes' && { isProposal: true as const };
    return { ...read, ...isProposal, externalId: `sugarcrm:${url.host}:${module}:${id}` };
  },
};
