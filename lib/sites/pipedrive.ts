import { mailtoAddresses } from './address';
import { firstRung } from './dom';
import { contact, fieldIn, record } from './record';
import type { PageSubject, SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';

// Every selector last checked 2026-11-21, strongest first.
const TITLE = [
  '[data-testid="header-title"] textarea', // persons, organizations and deals, renamed in place
  '[data-testid="SidebarLeadTitle"] textarea', // a lead in the inbox, renamed in place
  '[data-testid="SidebarLeadTitle"]',
];
const EMAIL = 'a[href^="mailto:"][href*="related_person_id="]'; // says whose address it is

/** "person:12"; null on lists and settings. */
function openRecord({ pathname }: URL): { kind: string; id: string } | null {
  const found =
    /^\/(person|organization|deal)\/(\d+)(?:\/|$)/.exec(pathname) ??
    /^\/(lead)s\/\w+\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/.exec(pathname);
  return found?.[1] && found[2] ? { kind: found[1], id: found[2] } : null;
}

/** The address that a link gives as the person's own. */
function emailOfPerson(doc: Document, id: string): string | undefined {
  const isTheirs = new RegExp(`[?&;]related_person_id=${id}(?!\\d)`);
  const links = firstRung(doc, [EMAIL]).map((link) => link.getAttribute('href') ?? '');
  return links.filter((href) => isTheirs.test(href)).flatMap(mailtoAddresses)[0];
}

/** Pipedrive: the name in the record's head; what stands below it is read by the ladder, which says how sure it is. */
export const pipedrive: SiteAdapter = {
  id: 'pipedrive',

  pageKey(url) {
    const open = openRecord(url);
    return open && `${open.kind}:${open.id}`;
  },

  read(doc, url): PageSubject | null {
    const open = openRecord(url);
    if (!open) return null;
    const { kind, id } = open;
    const title = fieldIn(doc, TITLE);
    // Ids count from one in every customer's Pipedrive.
    const about = { externalId: `pipedrive:${url.host}:${kind}:${id}`, ...(title && { title }) };
    if (kind === 'organization' && title) return record({ company: { name: title }, ...about });
    const email = kind === 'person' ? emailOfPerson(doc, id) : undefined;
    const people = kind === 'person' ? contact({ name: title, email }) : [];
    if (email) return { people, ...about };
    // Whoever stands below is not said to be the person in the head.
    const below = readVisibleAddresses(doc);
    if (below?.people.length) return { ...below, people: [...people, ...below.people], ...about };
    return title ? { people, ...about } : below && { ...below, ...about };
  },
};
