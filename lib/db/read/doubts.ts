import { addressesOfUser, colleagueHosts } from '../../domain/identify/colleagues';
import { registeredDomain } from '../../domain/identify/company-domain';
import { type Doubt, doubtKeys, doubts } from '../../domain/identify/doubts';
import { anotherPerson } from '../../domain/identify/namesake';
import { isDismissed } from '../../domain/records/dismissal';
import type { PageSubject } from '../../domain/records/page-subject';
import { book } from '../schema';
import { readSettings } from './settings';

/** So many rows are looked at that a key finds: a first name may begin the addresses of very many people. */
const MOST = 300;

/** Whether the user has said already that it is another person. */
async function isAnother(doubt: Doubt): Promise<boolean> {
  if (doubt.warning !== 'name-elsewhere') return false;
  const { person, seen } = doubt;
  const said = await book.dismissals.where({ accountId: person.accountId }).toArray();
  return isDismissed(anotherPerson(person, seen.email ?? ''), said);
}

/** Returns what not to believe of a page's people, from one read transaction; for pages, as it stands on long tables. */
export function readDoubts(subject: PageSubject, addresses: readonly string[]): Promise<Doubt[]> {
  return book.transaction('r', [book.accounts, book.people, book.dismissals, book.meta], async () => {
    const own = addressesOfUser(addresses, await readSettings());
    const keys = doubtKeys(subject, { addresses: own, hosts: [] });
    const [people, alike, holding] = await Promise.all([
      book.people.where('emails').startsWithAnyOf(keys.addressStarts).limit(MOST).toArray(),
      book.accounts.where('domains').startsWithAnyOf(keys.domainStarts).limit(MOST).toArray(),
      book.accounts.where('domains').anyOf(keys.domains).toArray(),
    ]);
    const at = await book.accounts.bulkGet([...new Set(people.map(({ accountId }) => accountId))]);
    const rows = [...alike, ...holding, ...at].flatMap((row) => (row ? [[row.id, row] as const] : []));
    const accounts = [...new Map(rows).values()];
    const hosts = colleagueHosts(subject, own, accounts, registeredDomain) ?? [];
    const found = doubts(subject, { people, accounts }, { addresses: own, hosts });
    const settled = await Promise.all(found.map(isAnother));
    return found.filter((_, at) => !settled[at]);
  });
}
