import { companyDomain } from '../../../lib/domain/identify/company-domain';
import type { Known } from '../../../lib/domain/identify/match';
import { plainWords } from '../../../lib/domain/words/fold';
import { accountOf, personOf } from '../book/book-of';
import { LANDS, type Land } from './invented-companies';

/** A company of an invented book: how it is called and who works there. */
export interface Invented {
  id: string;
  land: Land;
  owner: string;
  trade: string;
  forms: Land['forms'][number];
  /** Its own domain, and a second one; in a group with a shared domain that one. */
  domains: string[];
  /** The local parts of its people's addresses. */
  locals: string[];
  privateAddress: string;
  /** The companies that hold the same domain, itself among them. */
  sharing: string[];
}

/** Returns a source of whole numbers below `most`, the same ones for the same seed. */
export function numbersOf(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const slug = (text: string) => plainWords(text).join('-');

/** Invents companies whose names all differ; every ninth belongs to the group of the one before and shares its domain. */
export function inventCompanies(count: number, seed: number): Invented[] {
  const below = numbersOf(seed);
  const names = new Set<string>();
  const invented: Invented[] = [];
  while (invented.length < count) {
    const land = LANDS[below(LANDS.length)] as Land;
    const pick = <T>(some: readonly T[]) => some[below(some.length)] as T;
    const [owner, trade] = [pick(land.owners), pick(land.trades)];
    if (names.has(slug(`${owner} ${trade}`))) continue;
    names.add(slug(`${owner} ${trade}`));
    const before = invented.at(-1);
    const isGrouped = before !== undefined && invented.length % 9 === 8;
    const own = [`${slug(`${owner} ${trade}`)}.${land.tld}`, `${slug(`${trade} ${owner}`)}.com`];
    const locals = land.givenNames.slice(0, 2 + below(3)).map((given) => `${slug(given)}.${slug(owner)}`);
    const id = `c${invented.length}`;
    invented.push({
      id,
      land,
      owner,
      trade,
      forms: pick(land.forms),
      domains: isGrouped ? before.domains : own,
      locals: isGrouped ? locals.map((local) => `${local}${invented.length}`) : locals,
      privateAddress: `${slug(owner)}${slug(trade)}${invented.length}@${invented.length % 2 ? 'gmail.com' : land.freeMail}`,
      sharing: isGrouped ? [before.id, id] : [id],
    });
    if (isGrouped) before.sharing = [before.id, id];
  }
  return invented;
}

/** Returns the name that a company has in the book. */
export const nameOf = ({ owner, trade, forms }: Invented) => `${owner} ${trade} ${forms[0]}`;

/** Returns the address of a company's person, or of its shared mailbox. */
export const addressAt = ({ domains }: Invented, local: string) => `${local}@${domains[0]}`;

/** Returns the book of the companies: their accounts, people, a shared mailbox each, and links to records and threads. */
export function bookOf(companies: readonly Invented[]): Known {
  const registrable = (domain: string) => {
    const answer = companyDomain(domain);
    return 'domain' in answer ? [answer.domain] : [];
  };
  const at = '2026-01-05T09:00:00Z';
  return {
    accounts: companies.map((one) =>
      accountOf({
        id: one.id,
        name: nameOf(one),
        domains: one.domains.flatMap(registrable),
        ...(one.sharing.length > 1 && one.id !== one.sharing[0] && { parentId: one.sharing[0] }),
      }),
    ),
    people: companies.flatMap((one, place) => {
      const before = companies[place - 1];
      const people = one.locals.map((local, nth) =>
        personOf({
          id: `${one.id}-${nth}`,
          accountId: one.id,
          emails: [addressAt(one, local), ...(nth === 0 ? [one.privateAddress] : [])],
        }),
      );
      const mailbox = personOf({ id: `${one.id}-box`, accountId: one.id, emails: [`sales@${one.id}-mail.test`] });
      const moved = before && [
        personOf({
          id: `${one.id}-moved`,
          accountId: one.id,
          emails: [addressAt(before, `moved.${one.id}`)],
          formerAccounts: [{ accountId: before.id, until: '2026-03-01' }],
        }),
      ];
      return [...people, mailbox, ...(moved ?? [])];
    }),
    bindings: companies.flatMap(({ id }) => [
      { externalId: `crm:company:${id}`, accountId: id, kind: 'bound' as const, at },
      { externalId: `mail:thread:${id}`, accountId: id, kind: 'pin' as const, at },
    ]),
  };
}
