import { emailOf } from './address';
import { firstRung, isShown, textOf } from './dom';
import { contact, record, valueAt } from './record';
import type { SiteAdapter } from './site';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21, strongest first.
const FORM = '[data-id="editFormRoot"]';
const TITLE = 'h1[data-id="header_title"]';
/** The forms of other records: in a dialog over the page, or as a small view of a linked record in the form itself. */
const ANOTHER = '[role="dialog"], [data-lp-id*="QuickForm" i], [data-id*="QuickForm" i], [data-id*="QuickView" i]';

/** A field of the form by its name in the database, whichever control shows it: "emailaddress1.fieldControl-mail-text-input". */
const fieldRungs = (name: string) => [
  `:is(input, textarea)[data-id^="${name}.fieldControl-"]`, // on the form
  `:is(input, textarea)[data-id^="header_${name}.fieldControl-"]`, // in its head
];
/** The record that a field links to; its title is the record's name. */
const lookupRungs = (name: string) =>
  [
    `${name}.fieldControl-LookupResultsDropdown_${name}`,
    `header_${name}.fieldControl-LookupResultsDropdown_${name}`,
  ].flatMap((id) => [
    `[role="link"][title][data-id^="${id}_selected_tag"]`, // the link
    `[data-id="${id}_selected_tag_text"]`, // the text in it, in older versions
  ]);

/** What the first rung says that says anything; '' where its elements disagree: then one of them is another record's. */
function agreed(root: ParentNode, rungs: readonly string[], say: (element: Element) => string): string {
  for (const rung of rungs) {
    const own = firstRung(root, [rung], (element) => isShown(element) && !element.closest(ANOTHER));
    // "---" stands for an empty field.
    const values = new Set(own.map(say).filter((text) => !/^-*$/.test(text)));
    if (values.size) return values.size === 1 ? [...values].join() : '';
  }
  return '';
}

/** The head of the form, without "- Saved": that stands in a child of its own, or in English in the text. */
const titleOf = (heading: Element) =>
  (textOf(heading, 'span') || textOf(heading)).replace(/[-–]\s*(?:Saved|Unsaved)$/i, '').trimEnd();

/** The entity's name and "contact:<guid>"; null on lists, dashboards and a record that is not saved yet. */
function openRecord({ searchParams }: URL): { entity: string; key: string } | null {
  const entity = searchParams.get('etn')?.toLowerCase() ?? '';
  const [id] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(searchParams.get('id')?.toLowerCase() ?? '') ?? [];
  return searchParams.get('pagetype') === 'entityrecord' && entity && id ? { entity, key: `${entity}:${id}` } : null;
}

/** Dynamics 365: the fields of the open form, whose inputs are the same viewed and edited. */
export const dynamics: SiteAdapter = {
  id: 'dynamics',

  pageKey: (url) => openRecord(url)?.key ?? null,

  read(doc, url) {
    const open = openRecord(url);
    const form = firstRung(doc, [FORM], (element) => isShown(element) && !element.closest('[role="dialog"]'))[0];
    if (!open || !form) return null;
    const field = (name: string) => agreed(form, fieldRungs(name), valueAt);
    const lookup = (name: string) =>
      agreed(form, lookupRungs(name), (link) => link.getAttribute('title')?.trim() || textOf(link));

    const title = agreed(doc, [TITLE], titleOf);
    const isProposal = open.entity === 'quote';
    const about = { externalId: `dynamics:${open.key}`, title, ...(isProposal && { isProposal: true as const }) };
    const domain = websiteHost(field('websiteurl'));
    const email = emailOf(field('emailaddress1'));
    if (open.entity === 'account') {
      return record({ people: contact({ email }), company: { name: field('name') || title, domain }, ...about });
    }
    const isPerson = open.entity === 'contact' || open.entity === 'lead';
    const name = isPerson ? field('fullname') || title : lookup('parentcontactid') || lookup('primarycontactid');
    const people = contact({
      name,
      ...(isPerson && {
        email,
        phone: field('telephone1') || field('mobilephone'),
        title: field('jobtitle'),
      }),
    });
    // The customer of a quote is a company or a person; the person is known by name from the contact beside it.
    const customer = lookup('parentaccountid') || lookup('parentcustomerid') || lookup('customerid');
    const company =
      open.entity === 'lead' ? { name: field('companyname'), domain } : { name: customer === name ? '' : customer };
    return record({ people, company, ...about }) ?? (title ? { people: [], ...about } : null);
  },
};
