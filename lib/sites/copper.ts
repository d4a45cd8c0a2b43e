import { emailOf } from './address';
import { firstFew, firstRung, isShown } from './dom';
import { contact, emailIn, fieldIn, record, valueAt } from './record';
import type { SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';
import { websiteHost } from './website-host';

// Every selector last checked 2026-11-21, strongest first. The ids of its elements are new at every visit.
const PANEL = ['[class*="EntityFullProfileFrame-fullProfile"]'];
/** Fields are inputs without a name: their placeholders alone tell them apart, in English. */
const NAME = ['input[placeholder="Add Name"]', 'textarea[placeholder="Add Name"]'];
const COMPANY = ['input[placeholder="Add Company"]'];
const JOB = ['input[placeholder="Add Title"]'];
const EMAIL = ['input[placeholder="Add Email"]'];
const PHONE = ['input[placeholder="Add Phone"]'];
const WEBSITE = ['input[placeholder="Add Website"]'];
const MOST_FIELDS = 100;

/** What its addresses call a record, and what we do: the same record has a long and a short address. */
const KINDS: Readonly<Record<string, string>> = {
  people: 'person',
  contact: 'person',
  companies: 'company',
  organization: 'company',
  opportunities: 'opportunity',
  deal: 'opportunity',
  leads: 'lead',
};

/** The record of the address: "…#/browse/list/people/default?fullProfile=people-12" or "…#/contact/12". */
function recordOf({ hash }: URL): { kind: string; id: string } | null {
  const [, name = '', id] =
    /[?&]fullProfile=([a-z]+)-(\d+)(?:&|$)/.exec(hash) ?? /^#\/([a-z]+)\/(\d+)(?:[/?]|$)/.exec(hash) ?? [];
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  return kind && id ? { kind, id } : null;
}

/** In other languages: the one address that stands in a field. */
function onlyEmail(panel: Element): string | undefined {
  const fields = firstFew(panel, 'input', MOST_FIELDS).filter(isShown);
  const emails = new Set(fields.flatMap((field) => emailOf(valueAt(field)) ?? []));
  return emails.size === 1 ? [...emails][0] : undefined;
}

/** Copper: the record in the panel that lies over its list. */
export const copper: SiteAdapter = {
  id: 'copper',

  pageKey(url) {
    const open = recordOf(url);
    return open && `${open.kind}:${open.id}`;
  },

  read(doc, url) {
    const open = recordOf(url);
    const panel = firstRung(doc, PANEL).at(-1);
    // Without the panel only the neighbours in the list would be left to read.
    if (!open || !panel) return null;
    const { kind, id } = open;
    const externalId = `copper:${kind}:${id}`;
    const isPerson = kind === 'person' || kind === 'lead';
    const title = fieldIn(panel, NAME);
    const people = isPerson
      ? contact({
          name: title,
          email: emailIn(panel, EMAIL) ?? onlyEmail(panel),
          phone: fieldIn(panel, PHONE),
          title: fieldIn(panel, JOB),
        })
      : [];
    const company = {
      name: kind === 'company' ? title : fieldIn(panel, COMPANY),
      domain: kind === 'company' ? websiteHost(fieldIn(panel, WEBSITE)) : undefined,
    };
    const read = record({ people, company, externalId, title });
    if (read) return read;
    const ladder = readVisibleAddresses(doc, panel);
    return ladder && { ...ladder, externalId };
  },
};
