import { addressIn, fieldOf, formOf, saidIn } from './odoo-form';
import { contact, fieldIn, record } from './record';
import type { PageSubject, SiteAdapter } from './site';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21 (own templates, 15 to 19), strongest first.
const TITLE = [
  '.o_last_breadcrumb_item.active', // 16 and newer
  '.breadcrumb-item.active', // older
];
/** Fields that one model alone shows: an address with the path of an action does not say the model. */
const MODELS: readonly (readonly [model: string, fields: readonly string[]])[] = [
  ['res.partner', ['company_type', 'is_company']],
  ['sale.order', ['validity_date', 'sale_order_template_id']],
  ['crm.lead', ['email_from', 'contact_name', 'partner_name']],
];

interface Open {
  /** The model, or the path of the action where the address names no model. */
  kind: string;
  id: string;
}

/** "/odoo/crm/5/res.partner/7": the last pair is the open one. Up to 17: "/web#id=7&model=res.partner&view_type=form". */
function openRecord(url: URL): Open | null {
  const old = new URLSearchParams(url.hash.slice(1));
  const isOld = /\/web\/?$/.test(url.pathname);
  if (isOld && (old.get('view_type') ?? 'form') !== 'form') return null;
  const path = /\/(?:odoo|scoped_app)\/(.+)/s.exec(url.pathname)?.[1]?.split('/').filter(Boolean);
  const [kind, id] = isOld ? [old.get('model'), old.get('id')] : (path?.slice(-2) ?? []);
  if (!kind || !id || /^\d+$/.test(kind) || !/^\d+$/.test(id)) return null;
  return { kind: kind.replace(/^m-/, ''), id };
}

function modelOf(kind: string, form: Element): string {
  if (kind.includes('.') && !kind.startsWith('action-')) return kind;
  const found = MODELS.find(([, fields]) => fields.some((name) => fieldOf(form, name)));
  return found?.[0] ?? (kind === 'contacts' ? 'res.partner' : kind);
}

/** The choice says it; where it is not shown, only a person's form offers the field of the company above. */
function isCompany(form: Element): boolean {
  const choice = fieldOf(form, 'company_type')?.querySelector('input:checked')?.getAttribute('data-value');
  return choice ? choice === 'company' : !fieldOf(form, 'parent_id');
}

type Parties = Pick<PageSubject, 'people'> & { company: { name: string; domain?: string | undefined } };

function partner(form: Element): Parties {
  const email = addressIn(form, 'email');
  const phone = saidIn(form, 'phone') || saidIn(form, 'mobile');
  const name = saidIn(form, 'name');
  if (isCompany(form))
    return { people: contact({ email, phone }), company: { name, domain: websiteHost(saidIn(form, 'website')) } };
  const people = contact({ name, email, phone, title: saidIn(form, 'function') });
  return { people, company: { name: saidIn(form, 'parent_id') } };
}

/** A lead, a quotation, an invoice: the customer is "Company", "Company, Person" or a person alone. */
function deal(form: Element): Parties {
  // "Nordwind GmbH, Clara Vogt", but not "Nordwind, Inc.": a person has two names.
  const customer = saidIn(form, 'partner_id').replace(/, [^\s,]+ [^,]+$/, '');
  const people = contact({
    name: saidIn(form, 'contact_name'),
    email: addressIn(form, 'email_from'),
    phone: saidIn(form, 'phone'),
    title: saidIn(form, 'function'),
  });
  return { people, company: { name: saidIn(form, 'partner_name') || customer } };
}

/** Odoo: the form of a contact, a company, a lead, a quotation or whatever else has a customer. */
export const odoo: SiteAdapter = {
  id: 'odoo',

  pageKey(url, doc) {
    const open = openRecord(url);
    const form = formOf(doc);
    if (!open) return null;
    const model = form && modelOf(open.kind, form);
    // A form without a customer is a product or an employee.
    const isAboutSomebody = !form || MODELS.some(([known]) => known === model) || fieldOf(form, 'partner_id');
    return isAboutSomebody ? `${open.kind}:${open.id}` : null;
  },

  read(doc, url) {
    const open = openRecord(url);
    const form = formOf(doc);
    if (!open || !form) return null;
    const model = modelOf(open.kind, form);
    return record({
      ...(model === 'res.partner' ? partner(form) : deal(form)),
      externalId: `odoo:${url.host}:${model}:${open.id}`,
      title: fieldIn(doc, TITLE),
      isProposal: model === 'sale.order',
    });
  },
};
