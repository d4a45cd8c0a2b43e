import { emailOf } from './address';
import { draftIn, senders, sending } from './dolibarr-mail-form';
import { asElement, firstRung, textOf } from './dom';
import { contact, emailIn, fieldIn, record } from './record';
import type { SiteAdapter } from './site';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21 (own templates, 16 to 22; seen running), strongest first.
const BANNER = ['div.arearef', 'div.arearefnobottom']; // the second on tabs that begin with a list
const NAME = ['.refid'];
/** In the name's element: the lines below it, and the state. */
const NOT_NAME = '.refidno, .refaddress, .badge, script, style';
const EMAIL = [
  '.refidno a[href^="mailto:"]', // the mail program writes
  'a[href*="action=presend"]', // Dolibarr writes itself; the address is the text
];
const PHONE_ICON = ['span.fa-phone', 'span.fa-mobile-alt'];
const WEBSITE = ['.fa-external-link-alt ~ a[target="_blank"]'];
const COMPANY = [
  '.refidno a[href*="card.php?socid="]', // a neighbour of it leads to the list of the company's other proposals
  '.refidno a[href*="socid="]',
];
/** Edit mode has no banner: the names are those of the form. */
const FORM = 'form[action*="card.php"]';
const EDITED = {
  company: [`${FORM} input#name`],
  first: [`${FORM} input#firstname`],
  last: [`${FORM} input#lastname`],
  email: [`${FORM} input#email`],
  phone: [`${FORM} input#phone`, `${FORM} input#phone_pro`, `${FORM} input#phone_mobile`],
  job: [`${FORM} input#poste`],
  website: [`${FORM} input#url`],
};

type Parties = Pick<Parameters<typeof record>[0], 'people' | 'company'>;

type Kind = 'company' | 'contact' | 'proposal' | 'order' | 'invoice';
/** The folder of the record's pages, its tabs too, and the names of its id. */
const PAGES: readonly (readonly [path: RegExp, kind: Kind, ids: readonly string[]])[] = [
  [/\/contact\/\w+\.php$/, 'contact', ['id']],
  [/\/comm\/propal\/\w+\.php$/, 'proposal', ['id']],
  [/\/commande\/\w+\.php$/, 'order', ['id']],
  [/\/compta\/facture\/\w+\.php$/, 'invoice', ['facid', 'id']],
  [/\/(societe\/\w+|comm\/card|fourn\/card)\.php$/, 'company', ['socid', 'id']],
];

/** The open record in the address; null on lists and where one is being made. */
function openRecord({ pathname, searchParams: query }: URL): { kind: Kind; id: string } | null {
  const [, kind, ids] = PAGES.find(([path]) => path.test(pathname)) ?? [];
  const id = ids?.map((name) => query.get(name)).find((value) => value && /^\d+$/.test(value));
  return kind && id && query.get('action') !== 'create' ? { kind, id } : null;
}

/** The number after the telephone: plain text up to the next sign. */
function phoneIn(banner: Element): string {
  const icon = firstRung(banner, PHONE_ICON)[0];
  let text = '';
  for (let node = icon?.nextSibling; node; node = node.nextSibling) {
    if (asElement(node)?.matches('.fas, .far, .fab, br')) break;
    text += node.textContent ?? '';
  }
  return /\+?[\d(][\d\s()/.-]{5,31}/.exec(text)?.[0].replace(/(?<!\D)\D+$/, '') ?? '';
}

/** The address in a link's tooltip: "<b>Email:</b> office@firm.test". */
const addressAbove = (link: Element | undefined): string | undefined =>
  (link?.getAttribute('title') ?? '')
    .split(/[\s<>"]+/, 200)
    .map(emailOf)
    .find(Boolean);

function nameIn(banner: Element): string {
  const name = firstRung(banner, NAME)[0];
  return name ? textOf(name, NOT_NAME) : '';
}

function edited(doc: Document, kind: Kind): Parties {
  const reach = { email: emailIn(doc, EDITED.email), phone: fieldIn(doc, EDITED.phone) };
  const firm = { name: fieldIn(doc, EDITED.company), domain: websiteHost(fieldIn(doc, EDITED.website)) };
  if (kind === 'company') return { people: contact(reach), company: firm };
  const name = `${fieldIn(doc, EDITED.first)} ${fieldIn(doc, EDITED.last)}`.trim();
  return { people: kind === 'contact' ? contact({ name, ...reach, title: fieldIn(doc, EDITED.job) }) : [] };
}

function shown(banner: Element, kind: Kind): Parties {
  const reach = { email: emailIn(banner, EMAIL), phone: phoneIn(banner) };
  const link = firstRung(banner, COMPANY)[0];
  const company = link ? { company: { name: textOf(link) } } : {};
  const domain = websiteHost(fieldIn(banner, WEBSITE));
  if (kind === 'company') return { people: contact(reach), company: { name: nameIn(banner), domain } };
  if (kind === 'contact') return { people: contact({ name: nameIn(banner), ...reach }), ...company };
  return { people: contact({ email: addressAbove(link) }), ...company };
}

/** Dolibarr: third parties, contacts, proposals, orders and invoices, and the form that mails them. */
export const dolibarr: SiteAdapter = {
  id: 'dolibarr',

  pageKey(url) {
    const open = openRecord(url);
    return open && `${open.kind}:${open.id}`;
  },

  read(doc, url) {
    const open = openRecord(url);
    if (!open) return null;
    const { kind, id } = open;
    const banner = firstRung(doc, BANNER)[0];
    return record({
      ...(banner ? shown(banner, kind) : edited(doc, kind)),
      externalId: `dolibarr:${url.host}:${kind}:${id}`,
      title: banner ? nameIn(banner) : '',
      isProposal: kind === 'proposal',
    });
  },

  self: senders,
  draft: draftIn,
  sending,
};
