import { companyDomain } from '../../domain/identify/company-domain';
import { customerNumberKey, gatherNumbers, mergeNumbers } from '../../domain/identify/customer-number';
import type { Account } from '../../domain/records/account';
import { plainName } from '../../domain/words/plain-name';
import { withoutLastForms } from '../../domain/words/without-legal-forms';
import { type AccountIndex, holdersOf, indexAccounts, numbered, spelling } from './account-finder';
import { isMachineId } from './contents';
import type { Notes } from './notes';
import { type NumberedName, namesApart, numberedNames } from './numbered-names';
import type { OpenName } from './open-name';
import type { PlanSettings } from './plan';
import { LineRefused } from './refusal';
import { makeSimilarFinder } from './similar-accounts';

const MOST_REMEMBERED = 50_000;

/** What is known of a file's names: what a new account is, whether each is asked about, and the numbers beside them. */
type OfFile = { isAsked?: boolean; pairs?: readonly NumberedName[] };

/**
 * Returns what leads from a cell to an account. By its number in another program where the name is like that account's, else by name
 * or alias as written, else by domain; a name that is like an account's, or strange beside an account's number, is asked about; one
 * that is like none becomes a new account of the status `creates`, unless a file of that kind is to bring nobody without being asked
 * (`isAsked`). Nothing else decides. `pairs` are the file's names and the numbers beside them: one
 * name beside several numbers is several accounts.
 */
export function makeAccountNames(
  accounts: readonly Account[],
  settings: PlanSettings,
  creates: Account['status'],
  { isAsked = false, pairs = [] }: OfFile = {},
) {
  const index = indexAccounts(accounts);
  const byNumbers = numberedNames(pairs, (number) => numbered(index, number));
  const isApart = namesApart(pairs);
  const similarTo = makeSimilarFinder(accounts);
  const open = new Map<string, OpenName>();
  /** The keys of those whose lines stay out without an answer, answered or not. */
  const asking = new Set<string>();
  const created = new Map<string, Account>();
  const changed = new Map<string, Account>();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const known = new Map<string, { id: string; asked: OpenName | undefined }>();
  /** The same names stand on many lines: the first of them are looked up once. */
  const inBook = new Map<string, boolean>();

  /** What is like an account's name, or no name at all but a number or a record's id, is asked about. */
  const openName = (key: string, name: string, asks: boolean): OpenName => {
    const answer = settings.names?.get(key) ?? settings.otherNames;
    const known = [...byNumbers.holdersBeside(name), ...(byNumbers.isShared(name) ? numbered(index, name) : [])];
    const beside = known.map((account) => ({ id: account.id, name: account.name }));
    const alike = [...similarTo(name), ...(asks ? similarTo(labelOf(name)) : [])];
    const similar = [...beside, ...uniqueById(alike).filter(({ id }) => !beside.some((one) => one.id === id))];
    const isStrange = asks || similar.length > 0 || !/\p{L}{2}/u.test(name) || isMachineId(name);
    if (isAsked || isStrange) asking.add(key);
    return { key, name, lines: 0, similar, answer, waits: answer === undefined && asking.has(key) };
  };

  const numbers = gatherNumbers();

  /** What a name is kept by, with its number where the file has several of that name. */
  const keyOf = (name: string, number: string) =>
    isApart(name) ? `${spelling(name)}\n${customerNumberKey(number) ?? ''}` : spelling(name);

  /** A number that the book has says whose it is under a name like that account's; not where the name is another account's. */
  const byNumber = (name: string, number: string): string | undefined => {
    const [holder, ...others] = numbered(index, number);
    if (!holder || others.length > 0 || byNumbers.isShared(number)) return undefined;
    const found = name === number ? [] : exactly(index, name);
    if (found.length > 0 && !found.includes(holder))
      throw new LineRefused('severalAccounts', { text: `${name} (${number})`, count: found.length + 1 });
    return name === number || found.length > 0 || byNumbers.isLike(name, holder) ? holder.id : undefined;
  };

  const settle = (name: string, number: string): string => {
    const holder = number === '' ? undefined : byNumber(name, number);
    if (holder !== undefined) return holder;
    const id = byName(name, number);
    if (numbered(index, number).length === 0) numbers.give(id, number);
    return id;
  };

  const byName = (name: string, number: string, asks = false): string => {
    const isOneOfSeveral = isApart(name) && !asks;
    if (isOneOfSeveral && customerNumberKey(number) === undefined)
      throw new LineRefused('severalAccounts', { text: name, count: 2 });
    const isOwn = isOneOfSeveral || (name === number && byNumbers.isShared(number));
    const found = isOwn ? [] : exactly(index, name);
    if (found.length > 1) throw new LineRefused('severalAccounts', { text: name, count: found.length });
    if (found[0]) return found[0].id;
    const key = keyOf(name, number);
    const asked = open.get(key) ?? openName(key, name, asks);
    asked.lines += 1;
    open.set(key, asked);
    const answer = asked.answer ?? (asked.waits ? undefined : 'create');
    if (answer === 'leave') throw new LineRefused('nameLeftOut', { text: name });
    if (answer === undefined) {
      const reason = asks ? 'firmAsked' : asked.similar.length > 0 ? 'nameAsked' : 'noSuchAccount';
      throw new LineRefused(reason, {
        text: name,
        other: asked.similar[0]?.name ?? '',
      });
    }
    const domain = asks ? domainIn(name) : undefined;
    if (answer !== 'create') {
      if (domain) return holds(domain, answer.is);
      // Somebody's own name is none of the account's.
      return asks || name === number ? answer.is : isThat(name, answer.is);
    }
    const { newId, now } = settings;
    const account = created.get(key) ?? {
      ...{ id: newId(), name, status: creates, aliases: [], domains: domain ? [domain] : [], labels: [] },
      ...(creates === 'prospect' && { isStatusGuessed: true as const }),
      ...{ createdAt: now, updatedAt: now },
    };
    created.set(key, account);
    return account.id;
  };

  /** The name becomes an alias: the next file that bears it asks no more. */
  const isThat = (name: string, id: string): string => {
    const account = changed.get(id) ?? byId.get(id);
    if (!account) throw new LineRefused('noSuchAccount', { text: name });
    if (![account.name, ...account.aliases].some((alias) => plainName(alias) === plainName(name))) {
      changed.set(id, { ...account, aliases: [...account.aliases, name], updatedAt: settings.now });
    }
    return id;
  };

  /** Whoever else writes from the domain is at that account, too. */
  const holds = (domain: string, id: string): string => {
    const account = changed.get(id) ?? byId.get(id);
    if (!account) throw new LineRefused('noSuchAccount', { text: domain });
    if (!account.domains.includes(domain))
      changed.set(id, { ...account, domains: [...account.domains, domain], updatedAt: settings.now });
    return id;
  };

  return {
    /** Returns the id of the account that a cell names, beside which its number in another program may stand. Throws a LineRefused. */
    find: (cell: string, number = ''): string => {
      const together = number === '' ? cell : `${number}\n${cell}`;
      const before = known.get(together);
      if (before !== undefined) {
        if (before.asked) before.asked.lines += 1;
        return before.id;
      }
      const id = settle(cell, number);
      known.set(together, { id, asked: open.get(keyOf(cell, number)) });
      return id;
    },
    /**
     * Returns the id of the account that somebody without a firm is to stand at, by the domain of their address or their own name: always
     * asked about, unless it is an account's name. Throws a LineRefused.
     */
    ask: (name: string): string => byName(name, '', true),
    /** Returns the id of the account whose domain an address is of, asked about by that domain where no account holds it. Throws a LineRefused. */
    askByAddress: (address: string): string => byName(domainIn(address) ?? address, '', true),
    /** Returns whether a cell names an account of the book. */
    knows: (cell: string): boolean => {
      const before = inBook.get(cell);
      if (before !== undefined) return before;
      const isKnown = exactly(index, cell).length > 0;
      if (inBook.size < MOST_REMEMBERED) inBook.set(cell, isKnown);
      return isKnown;
    },
    /** Returns the id of the one account that holds the domain of a mail address; undefined where none or several do. */
    byAddress: (address: string): string | undefined => {
      const holders = [...(holdersOf(index, domainIn(address) ?? '') ?? [])];
      return holders.length === 1 ? holders[0]?.id : undefined;
    },
    /** Returns the accounts that came in or got an alias or a number. */
    records: (): Account[] => {
      const all = new Map([...created.values(), ...changed.values()].map((account) => [account.id, account]));
      for (const [id, given] of numbers.all()) {
        const account = all.get(id) ?? byId.get(id);
        const merged = mergeNumbers(account?.customerNumbers, given);
        if (account && merged.length > (account.customerNumbers?.length ?? 0))
          all.set(id, { ...account, customerNumbers: merged, updatedAt: settings.now });
      }
      return [...all.values()];
    },
    /** Returns the id of the one account of the book that a cell names; undefined where none or several have that name. */
    idOf: (cell: string): string | undefined => {
      const [account, ...others] = exactly(index, cell);
      return others.length === 0 ? account?.id : undefined;
    },
    /** Counts the accounts that came in. */
    noteCreated: (notes: Notes | undefined): void => {
      for (let one = 0; one < created.size; one += 1) notes?.add('newAccounts');
    },
    /** Returns the names that are not in the book, those that need an answer first: one that has got it keeps its place. */
    open: (): OpenName[] =>
      [...open.values()].sort((a, b) => Number(asking.has(b.key)) - Number(asking.has(a.key)) || b.lines - a.lines),
  };
}

/** "Alba GmbH, Eva Muster" is how some programs name somebody at a customer; "Alba" and "Alba, Inc." may be two firms. */
function exactly(index: AccountIndex, name: string): Account[] {
  const before = name.slice(0, Math.max(0, name.lastIndexOf(', ')));
  const found =
    index.byName.get(plainName(name)) ??
    index.bySpelling.get(spelling(name)) ??
    holdersOf(index, domainIn(name) ?? '') ??
    (endsInForm(before) ? index.byName.get(plainName(before)) : undefined) ??
    numbered(index, name);
  return [...found];
}

/** "otter" of "otter.example". */
const labelOf = (name: string) => (domainIn(name) ?? '').split('.')[0] ?? '';

const uniqueById = (accounts: { id: string; name: string }[]) => [
  ...new Map(accounts.map((account) => [account.id, account])).values(),
];

function endsInForm(name: string): boolean {
  const words = plainName(name).split(' ');
  return withoutLastForms(words).length < words.length;
}

/** Only what looks like a domain or address is taken for one: no blank, and a point inside. */
function domainIn(text: string): string | undefined {
  if (/\s/.test(text) || !/.\../.test(text)) return undefined;
  const answer = companyDomain(text);
  return 'domain' in answer ? answer.domain : undefined;
}
