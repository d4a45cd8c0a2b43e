import { emailOf, mailtoAddresses } from './address';
import { firstFew, isShown, textOf } from './dom';
import { contact, record, valueAt } from './record';
import type { SiteAdapter } from './site';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21, strongest first.
const FIELD = 'data-target-selection-name'; // "sfdc:RecordField.Contact.Email", when viewed and when edited
const PANEL = 'records-lwc-highlights-panel, records-highlights2'; // the head of the record
const ITEM = 'records-highlights-details-item'; // the few fields in it, named by translated labels only
const TITLE = '[slot="primaryField"], [slot="primaryField"] *';
const ACCOUNT = `${ITEM} a[href*="/lightning/r/Account/"], ${ITEM} a[href*="/lightning/r/001"]`;
/** The link of an address, number, website or lookup, else the text. */
const VALUES = ['a[href]', 'lightning-formatted-name, lightning-formatted-text', '.test-id__field-value'];
/** Forms and cards that lie over the page, mostly of another record. */
const OVER = '[role="dialog"], .forceHoverPanel';
/** By the first letters of an id: the object, and its fields in Classic (`#con15_ileinner`), the same in every organisation. */
const OBJECTS: Record<string, [name: string, classic: Record<string, string>]> = {
  '001': ['Account', { Name: 'acc2', Website: 'acc12' }],
  '003': ['Contact', { Name: 'con2', AccountId: 'con4', Phone: 'con10', Email: 'con15' }],
  '006': ['Opportunity', { Name: 'opp3', AccountId: 'opp4' }],
  '00Q': ['Lead', { Name: 'lea2', Company: 'lea3', Phone: 'lea8', Email: 'lea11' }],
  '500': ['Case', {}],
  '0Q0': ['Quote', {}],
};
/** Users, reports and dashboards are no records of customers. */
const NO_CUSTOMER = /^(005|00O|01Z)/;
const MOST_ELEMENTS = 20_000;

/** The open record; its key has the 15 letters that every form of the id begins with. Null on lists and settings. */
function openRecord({ pathname, hash }: URL) {
  const path = pathname.startsWith('/one/') ? hash.slice(1) : pathname;
  const found =
    /\/(?:r|sObject)\/(?:(\w+)\/)?([0-9A-Za-z]{15,18})(?:\/(\w+)|$)/.exec(path) ??
    /^\/()((?=.{0,2}\d)[0-9a][0-9A-Za-z]{14,17})(?:\/e)?$/.exec(path);
  const id = found?.[2]?.slice(0, 15);
  if (!id || NO_CUSTOMER.test(id)) return null;
  // Not every address names the object, so the id says the kind.
  const [object, classic] = OBJECTS[id.slice(0, 3)] ?? ['', {}];
  const key = `${object.toLowerCase() || 'record'}:${id}`;
  return { key, object: found?.[1] || object, classic, isEdited: found?.[3] === 'edit' };
}

/** What is shown of the selector; where that is nothing, what the open shadow roots below hold. */
function search(root: ParentNode, selector: string): Element[] {
  const shown = (one: ParentNode) => firstFew(one, selector, MOST_ELEMENTS).filter(isShown);
  const plain = shown(root);
  if (plain.length) return plain;
  const roots: ParentNode[] = [];
  let left = MOST_ELEMENTS;
  for (let one: ParentNode | undefined = root, next = 0; one && left > 0; one = roots[next++]) {
    for (const element of one.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (--left <= 0) break;
    }
  }
  return roots.flatMap(shown);
}

/** Whether the element lies in a form or card over the page, through shadow roots. */
function isOver(element: Element): boolean {
  const root = element.getRootNode();
  return element.closest(OVER) !== null || ('host' in root && isOver(root.host as Element));
}

const plainText = (element: Element) => textOf(element, 'button, script, style, .slds-assistive-text');

/** What a field says, viewed or edited; the inputs of a name are several. */
function fieldValue(field: Element): string {
  const inputs = search(field, 'input:not([type="checkbox"], [name="salutation"]), textarea');
  if (inputs.length) return inputs.map(valueAt).filter(Boolean).join(' ');
  return VALUES.map((rung) => search(field, rung).map(plainText).find(Boolean)).find(Boolean) ?? '';
}

/** Salesforce: the record of the workspace that is shown, viewed or edited; Classic by the ids of its fields. */
export const salesforce: SiteAdapter = {
  id: 'salesforce',

  pageKey: (url) => openRecord(url)?.key ?? null,

  read(doc, url) {
    const open = openRecord(url);
    if (!open) return null;
    const { key, object, classic, isEdited } = open;
    const fields = search(doc, `[${FIELD}^="sfdc:RecordField.${object}."]`).filter((one) => isOver(one) === isEdited);
    const field = (name: string): string => {
      const own = fields.filter((one) => one.getAttribute(FIELD) === `sfdc:RecordField.${object}.${name}`);
      // Two that disagree: one of them is another record's, of the same kind.
      const values = new Set(own.map(fieldValue).filter(Boolean));
      if (values.size) return values.size === 1 ? [...values].join() : '';
      const cell = doc.getElementById(`${classic[name]}_ileinner`);
      // "Brightwater Ltd [View Hierarchy]", "ann@x.com [Gmail]"
      const [text = ''] = cell && isShown(cell) ? plainText(cell).split('[', 1) : [];
      return text.trim();
    };
    // A form to edit may lie over another record.
    const panel = isEdited ? undefined : search(doc, PANEL).find((one) => !isOver(one));
    const inPanel = (selector: string) => (panel ? search(panel, selector)[0] : undefined);
    const textIn = (selector: string) => plainText(inPanel(selector) ?? doc.createElement('i'));
    const hrefIn = (selector: string) => inPanel(selector)?.getAttribute('href') ?? '';

    const title = textIn(TITLE) || field('Name');
    const isProposal = /^(SBQQ__)?Quote(__c)?$/.test(object);
    const about = { externalId: `salesforce:${key}`, title, ...(isProposal && { isProposal: true as const }) };
    const domain = websiteHost(field('Website'));
    if (object === 'Account' && !field('PersonEmail')) return record({ company: { name: title, domain }, ...about });
    const isPerson = object === 'Contact' || object === 'Lead' || object === 'Account';
    const email = ['Email', 'PersonEmail', 'ContactEmail'].map((name) => emailOf(field(name))).find(Boolean);
    const people = contact({
      name: isPerson ? title : field('ContactId') || field('SBQQ__PrimaryContact__c'),
      email: email ?? (isPerson ? mailtoAddresses(hrefIn(`${ITEM} a[href^="mailto:"]`))[0] : undefined),
      phone: field('Phone') || field('MobilePhone') || (isPerson ? textIn(`${ITEM} a[href^="tel:"]`) : ''),
      title: field('Title'),
    });
    const account = field('AccountId') || field('SBQQ__Account__c') || (object === 'Account' ? '' : textIn(ACCOUNT));
    const company = object === 'Lead' ? { name: field('Company'), domain } : { name: account };
    return record({ people, company, ...about }) ?? (title ? { people: [], ...about } : null);
  },
};
