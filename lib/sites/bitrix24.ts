import { firstFew, firstRung, isShown, textOf } from './dom';
import { contact, emailAt, emailIn, fieldIn, record } from './record';
import type { PagePerson, SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';

// Every selector last checked 2026-11-21, strongest first.
const FRAME = 'iframe.side-panel-iframe';
const RECORD = /\/crm\/(contact|company|lead|deal|quote|type\/\d+)\/details\/(\d+)\//;
/** The type of its estimates; every other number is of the firm's own making. */
const PROPOSALS = ['quote', 'type/7'];
/** While a panel loads, the page's address is the record's already, and its title still the list's. */
const CARD = '[class*="crm-entity-card"]';
const TITLE = ['#pagetitle'];
const EMAIL = [
  '[data-cid="EMAIL"] a.crm-entity-email', // the field, by the name it has in the app's own interface
  'a.crm-entity-email',
];
const PHONE = [
  '[data-cid="PHONE"] a.crm-entity-phone-number',
  '[data-field-tag*="PHONE"] a.crm-entity-phone-number',
  'a.crm-entity-phone-number',
];
/** The client block: who a deal is with, which company a contact is at, or who works at a company. */
const CLIENTS = '.crm-entity-widget-client-box';
const CLIENT_NAME = 'a.crm-entity-widget-client-box-name';
const CLIENT_EMAIL = ['.crm-entity-widget-client-contact-email', 'a.crm-entity-email'];
const CLIENT_PHONE = ['.crm-entity-widget-client-contact-phone', 'a.crm-entity-phone-number'];
/** The client block and the history beside the record name others. */
const OF_OTHERS = `${CLIENTS}, [class*="crm-entity-stream"], [class*="crm-timeline"]`;
const MOST_CLIENTS = 20;

interface View {
  doc: Document;
  kind: string;
  id: string;
}

/** The record in the topmost panel that shows one, else in the page itself; null on lists. */
function viewOf(doc: Document, url: URL): View | null {
  const panels = firstRung<HTMLIFrameElement>(doc, [FRAME]).flatMap(({ contentDocument }) => contentDocument ?? []);
  const shown = panels.reverse().map((inner) => ({ doc: inner, path: new URL(inner.URL).pathname }));
  for (const { doc: inner, path } of [...shown, { doc, path: url.pathname }]) {
    const [, kind, id] = RECORD.exec(path) ?? [];
    if (kind && id && id !== '0') return { doc: inner, kind, id };
  }
  return null;
}

/** The shown clients of one kind. */
const clientsOf = (doc: Document, kind: 'contact' | 'company') =>
  firstFew(doc, CLIENTS, MOST_CLIENTS).flatMap((box) => {
    const link = firstFew(box, `${CLIENT_NAME}[href*="/crm/${kind}/"]`, 1)[0];
    return link && isShown(link) ? [{ box, name: textOf(link) }] : [];
  });

const peopleAmong = (doc: Document): PagePerson[] =>
  clientsOf(doc, 'contact').flatMap(({ box, name }) =>
    contact({ name, email: emailIn(box, CLIENT_EMAIL), phone: fieldIn(box, CLIENT_PHONE) }),
  );

/** The record's own address and number. */
function ownPerson(doc: Document, name: string): PagePerson[] {
  const own = (element: Element) => isShown(element) && !element.closest(OF_OTHERS);
  const [email] = firstRung(doc, EMAIL, own);
  const [phone] = firstRung(doc, PHONE, own);
  return contact({ name, email: email && emailAt(email), phone: phone && textOf(phone) });
}

/** Bitrix24, in the cloud or on any host: the record of the topmost side panel or of the page. */
export const bitrix24: SiteAdapter = {
  id: 'bitrix24',
  frame: FRAME,

  pageKey(url, doc) {
    const view = viewOf(doc, url);
    return view && `${view.kind}:${view.id}`;
  },

  read(doc, url) {
    const view = viewOf(doc, url);
    const title = view?.doc.querySelector(CARD) && fieldIn(view.doc, TITLE);
    if (!view || !title) return null;
    const { kind, id } = view;
    const externalId = `bitrix24:${url.host}:${kind}:${id}`;
    const isProposal = PROPOSALS.includes(kind);
    const ofCompany = kind === 'company';
    // A lead's title is what it is about, not who it is.
    const own = ownPerson(view.doc, kind === 'contact' ? title : '');
    const people = ofCompany || kind === 'contact' ? own : [...own, ...peopleAmong(view.doc)];
    const firms = clientsOf(view.doc, 'company').map(({ name }) => name);
    const firm = firms.length === 1 ? firms[0] : undefined;
    const read = record({ people, company: { name: ofCompany ? title : firm }, externalId, title, isProposal });
    if (read) return read;
    const ladder = readVisibleAddresses(view.doc);
    return ladder && { ...ladder, externalId, title, ...(isProposal && { isProposal: true as const }) };
  },
};
