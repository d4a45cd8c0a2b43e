import { emailOf } from './address';
import { contact, fieldIn, record } from './record';
import type { PageSubject, SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';
import { websiteHost } from './website-host';

/** The column that names a record. */
const NAMES: Record<string, string> = {
  Contacts: 'LASTNAME',
  Leads: 'LASTNAME',
  Accounts: 'ACCOUNTNAME',
  Potentials: 'POTENTIALNAME',
  Quotes: 'SUBJECT',
};

// Every selector last checked 2026-11-21, strongest first.
/** A column of the open record, by its name and the module's in the database. */
const columnRungs = (module: string, column: string) => [
  `#subvalue_${column} :is(input, textarea)`, // being edited in place
  `#subvalue_${column}`, // classic
  `#value_${column}`, // classic, the few that have no cell of their own
  `#Crm_${module}_${column}`, // the form
];
/** The record's name in its head. */
const nameRungs = (column: string) => [
  `#headervalue_${column}`, // classic
  `#tc_mouseArea__${column} .cxElemCompViewWrap`, // the new pages
  `#titlecard_${column}`, // the new pages, some layouts
];
const NEW_PHONE = 'crm-detail-view .cxPhoneViewValue'; // the new pages do not say which number it is

/** "contacts:123"; null on lists and settings. */
function openRecord(url: URL): { module: string; key: string } | null {
  const [, inPath, idInPath] = /\/crm\/(?:org\d+\/)?tab\/(\w+)\/(\d{6,})(?:\/|$)/.exec(url.pathname) ?? [];
  const isOld = /\/crm\/(?:org\d+\/)?EntityInfo\.do$/.test(url.pathname);
  const module = (isOld ? url.searchParams.get('module') : inPath) ?? '';
  const id = (isOld ? url.searchParams.get('id') : idInPath) ?? '';
  return module && /^\d{6,}$/.test(id) ? { module, key: `${module.toLowerCase()}:${id}` } : null;
}

/** Zoho CRM: the named columns of the classic and the new pages; below them the ladder, which says how sure it is. */
export const zohocrm: SiteAdapter = {
  id: 'zohocrm',

  pageKey: (url) => openRecord(url)?.key ?? null,

  read(doc, url): PageSubject | null {
    const open = openRecord(url);
    if (!open) return null;
    const { module, key } = open;
    // Each rung alone: an empty cell of one page does not hide the next. Low profiles see masked values: they are none.
    const first = (rungs: string[]) =>
      rungs.map((rung) => fieldIn(doc, [rung])).find((text) => text && !text.includes('*') && !/^[-–—]+$/.test(text)) ??
      '';
    const column = (name: string) => first(columnRungs(module, name));

    const named = NAMES[module] ?? '';
    const isPerson = named === 'LASTNAME';
    const inForm = isPerson ? `${column('FIRSTNAME')} ${column('LASTNAME')}`.trim() : named && column(named);
    const title = (named && first([...nameRungs(named), ...(isPerson ? nameRungs('FULLNAME') : [])])) || inForm;
    const isProposal = module === 'Quotes';
    const about = {
      externalId: `zohocrm:${key}`,
      ...(title && { title }),
      ...(isProposal && { isProposal: true as const }),
    };
    const domain = websiteHost(column('WEBSITE'));
    if (module === 'Accounts' && title) return record({ company: { name: title, domain }, ...about });
    const email = isPerson ? emailOf(column('EMAIL')) : undefined;
    const people = isPerson
      ? contact({
          name: title,
          email,
          phone: column('PHONE') || column('MOBILE') || first([NEW_PHONE]),
          title: column('TITLE') || column('DESIGNATION'),
        })
      : contact({ name: column('CONTACTID') });
    const company = module === 'Leads' ? { name: column('COMPANY'), domain } : { name: column('ACCOUNTID') };
    const own = record({ people, company, ...about });
    if (own && (email || !isPerson)) return own;
    // Whoever stands below is not said to be the person in the head.
    const below = readVisibleAddresses(doc);
    if (own) return below?.people.length ? { ...below, ...own, people: [...people, ...below.people] } : own;
    return below && { ...below, ...about };
  },
};
