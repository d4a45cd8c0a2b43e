import Dexie from 'dexie';
import { addressesOfUser, colleagueHosts } from '../../domain/identify/colleagues';
import type { Doubt } from '../../domain/identify/doubts';
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

/** The rule and the lists that it stands on: only who asks loads them. */
const rule = () =>
  Promise.all([import('../../domain/identify/doubts'), import('../../domain/identify/company-domain')]);

/** Returns what not to believe of a page's people, from one read transaction. */
export async function readDoubts(subject: PageSubject, addresses: readonly string[]): Promise<Doubt[]> {
  // Dexie's promise: what follows the book would lose sight of what is read after any other.
  const [{ doubtKeys, doubts }, { registeredDomain }] = await Dexie.Promise.resolve(rule());
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
