import { emailOf } from './address';
import { firstRung, isShown } from './dom';
import { contact, record, valueAt } from './record';
import type { PageSubject, SiteAdapter } from './site';

// Every selector last checked 2026-11-21, strongest first.
const STRIP = '[data-test-id="record-highlight-content"] [data-test-id="highlight-property-display';
const TITLE = [
  '[data-selenium-test="highlightTitle"]', // every object
  '[data-test-id="highlight-record-label"]', // the newer header
  `${STRIP}-hs_full_name_or_email"]`, // the strip of a contact
  `${STRIP}-dealname"]`, // of a deal
  `${STRIP}-subject"]`, // of a ticket
  '[data-test-id="ticket-header-name-link"] a', // a ticket in the help desk
];
/** Panels over the record and cards of what it is associated with: they carry the properties of another object. */
const ANOTHER = '[role="dialog"], [data-test-id^="card-id-ASSOCIATION"], [data-card-type^="ASSOCIATION"]';

/** A property of the open record. In a card both the row and its input must name it; a card being edited holds a field. */
function property(name: string): string[] {
  const list = '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"]';
  const input = `${list} > span[data-test-id="${name}"] [data-selenium-test="property-input-${name}"]`;
  return [`${STRIP}-${name}"]`, `${input}:not(button)`, `${input} :is(input, textarea)`, `${input} > span`];
}

/** What the first rung says that says anything; '' where its elements disagree: then one of them is another record's. */
function value(doc: Document, rungs: readonly string[]): string {
  for (const rung of rungs) {
    const own = firstRung(doc, [rung], (element) => isShown(element) && !element.closest(ANOTHER));
    // "--" stands for an empty property.
    const values = new Set(own.map(valueAt).filter((text) => !/^[-–—]*$/.test(text)));
    if (values.size) return values.size === 1 ? [...values].join() : '';
  }
  return '';
}

const KINDS: Record<string, string> = {
  '0-1': 'contact',
  '0-2': 'company',
  '0-3': 'deal',
  '0-5': 'ticket',
  '0-14': 'quote',
};

/** The kind and id in the address ("contact:51", "2-7001:9" of an object of their own); null on lists and settings. */
function openRecord({ pathname }: URL): { kind: string; key: string } | null {
  const found =
    /^\/contacts\/\d+\/record\/(\d+-\d+)\/(\d+)(\/|$)/.exec(pathname) ??
    /^\/contacts\/\d+\/(contact|company|deal|ticket)\/(\d+)(\/|$)/.exec(pathname) ??
    /^\/help-desk\/\d+\/.*\b(ticket)\/(\d+)(\/|$)/.exec(pathname);
  if (!found?.[1]) return null;
  const kind = KINDS[found[1]] ?? found[1];
  return { kind, key: `${kind}:${found[2]}` };
}

/** HubSpot: the record in the middle, never the cards of what it is associated with. */
export const hubspot: SiteAdapter = {
  id: 'hubspot',

  pageKey: (url) => openRecord(url)?.key ?? null,

  read(doc, url) {
    const open = openRecord(url);
    const title = value(doc, TITLE);
    if (!open || !title) return null;
    const externalId = `hubspot:${open.key}`;
    const nobody: PageSubject = {
      people: [],
      externalId,
      title,
      ...(open.kind === 'quote' && { isProposal: true as const }),
    };
    if (open.kind === 'company') {
      return record({ company: { name: title, domain: value(doc, property('domain')) }, externalId, title });
    }
    // The people and the company of a deal or a ticket stand in association cards alone.
    if (open.kind !== 'contact') return nobody;
    const people = contact({
      name: title,
      // A contact without a name is shown by its address.
      email: emailOf(value(doc, property('email'))) ?? emailOf(title),
      phone: value(doc, property('phone')) || value(doc, property('mobilephone')),
      title: value(doc, property('jobtitle')),
    });
    return record({ people, company: { name: value(doc, property('company')) }, externalId, title }) ?? nobody;
  },
};
