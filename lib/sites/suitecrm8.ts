import { firstRung, isShown, textOf } from './dom';
import { contact, emailAt, emailIn, fieldIn, record, valueAt } from './record';
import type { PageSubject, SiteAdapter } from './site';
import { suitecrm } from './suitecrm';
import { readVisibleAddresses } from './visible-addresses';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21 (own templates of 8), strongest first. Not seen running.
/** Pages that 8 has not drawn anew come from 7, in a frame. */
const FRAME = 'scrm-classic-view-ui iframe';
const CONTENT = ['scrm-record-content', '.record-view-container'];
const NAME = ['.record-view-name-label', '.record-view-name', '.record-view-name-scrolled'];
const LOADING = 'scrm-record-content-skeleton, .box-loading';
/** Lists of other records below the record, and insights beside it. */
const OTHERS = 'scrm-subpanel-container, .record-widget-container, .modal';
const INPUTS = ['input:not([type="hidden"])', 'textarea', 'a'];

const KINDS: Record<string, 'person' | 'company' | 'deal'> = {
  contacts: 'person',
  leads: 'person',
  prospects: 'person',
  accounts: 'company',
  opportunities: 'deal',
  cases: 'deal',
  quotes: 'deal',
  invoices: 'deal',
  contracts: 'deal',
};

/** "#/contacts/record/<id>", with "detail" or "edit" in the middle: the module as 8 writes it, and the id. */
function openRecord({ hash }: URL): { module: string; id: string } | null {
  const [, written = '', id] = /^#\/([\w-]+)\/(?:record|detail|edit|DetailView|EditView)\/([\w-]+)/.exec(hash) ?? [];
  const module = written.toLowerCase().replace(/^aos[-_]/, '');
  return id && KINDS[module] ? { module, id } : null;
}

/** What the first of the fields that is shown says, read or edited. */
function fieldOf(doc: Document, names: readonly string[]): Element | undefined {
  const rungs = names.map((name) => `.dynamic-field-name-${name}`);
  const field = firstRung(doc, rungs, (element) => isShown(element) && !element.closest(OTHERS))[0];
  return field && (firstRung(field, INPUTS)[0] ?? field);
}

function saidIn(doc: Document, ...names: string[]): string {
  const field = fieldOf(doc, names);
  return field ? valueAt(field) : '';
}

/** What the frame with the page of SuiteCRM 7 shows. */
function readFrame(doc: Document): PageSubject | null {
  const inner = firstRung<HTMLIFrameElement>(doc, [FRAME])[0]?.contentDocument;
  return inner ? suitecrm.read(inner, new URL(inner.URL)) : null;
}

function readRecord(doc: Document, module: string): PageSubject | null {
  const named = firstRung(doc, NAME)[0];
  const name = named ? textOf(named) : '';
  const address = fieldOf(doc, ['email1', 'email']);
  // The first versions do not name their fields.
  const content = firstRung(doc, CONTENT)[0] ?? doc;
  const email = address ? emailAt(address) : emailIn(content, ['a[href^="mailto:"]']);
  const phone = saidIn(doc, 'phone_work', 'phone_mobile', 'phone_office') || fieldIn(content, ['a[href^="tel:"]']);
  const kind = KINDS[module];
  if (kind === 'company') {
    const domain = websiteHost(saidIn(doc, 'website'));
    return record({ people: contact({ email, phone }), company: { name, domain }, title: name });
  }
  const company = { name: saidIn(doc, 'billing_account', 'account_name') };
  if (kind === 'deal') return record({ company, title: name, isProposal: module === 'quotes' });
  const people = contact({ name, email, phone, title: saidIn(doc, 'title') });
  return record({ people, company, title: name });
}

/** SuiteCRM 8 on any host: its own records and, in a frame, those it still shows as 7 does; else what the ladder finds. */
export const suitecrm8: SiteAdapter = {
  id: 'suitecrm8',
  frame: FRAME,

  pageKey(url) {
    const open = openRecord(url);
    return open && `${open.module}:${open.id}`;
  },

  read(doc, url) {
    const open = openRecord(url);
    if (!open || doc.querySelector(LOADING)) return null;
    const { module, id } = open;
    const isFramed = firstRung(doc, [FRAME]).length > 0;
    const read = isFramed
      ? readFrame(doc)
      : (readRecord(doc, module) ?? readVisibleAddresses(doc, firstRung(doc, CONTENT)[0]));
    if (!read) return null;
    const isProposal = module === 'quotes' && { isProposal: true as const };
    return { ...read, ...isProposal, externalId: `suitecrm8:${url.host}:${module}:${id}` };
  },
};
