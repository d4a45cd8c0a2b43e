import type { Account } from '../records/account';
import type { Binding } from '../records/binding';
import type { PagePerson, PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import type { Self } from './colleagues';

/** The part on the page of whoever led to an account: a mail's sender, receiver or somebody in copy, a record of an app, or a guest of a meeting. */
export type MatchRole = 'from' | 'to' | 'cc' | 'record' | 'guest';

/**
 * What an account was recognised by, and whose part it was. `alias`: a plus form or dotted form of a known address. `mailbox`:
 * a known address that several people share, and so names none of them. `domain`: with the host where that is below it. `cut`: the
 * same, where an older version may have cut the domain out of a finer one. `near`: by the account's name but for a slip. `sister`: the name of a domain that the account has,
 * under another ending ("kovacs-bau.com" where it has "kovacs-bau.hu"). `author`: by who really wrote what a colleague sent on. `bounce` and
 * `invitation`: by an address that a mail server or a calendar names. `shown`: a page that does not say whom it is about shows its name, domain or
 * address somewhere.
 */
export type MatchReason = { role: MatchRole } & (
  | { by: 'address'; email: string; personId: string }
  | { by: 'alias'; email: string; personId: string }
  | { by: 'mailbox'; email: string }
  | { by: 'domain'; domain: string; email?: string; host?: string }
  | { by: 'cut'; domain: string; host: string }
  | { by: 'record'; externalId: string; kind: 'bound' | 'pin' }
  | { by: 'name'; name: string }
  | { by: 'near'; name: string; known: string }
  | { by: 'sister'; domain: string; host: string }
  | { by: 'shown'; where: 'heading' | 'link' | 'field'; text: string }
  | { by: 'author' | 'bounce' | 'invitation'; words: string }
);

export interface Candidate {
  accountId: string;
  personId?: string;
  reason: MatchReason;
}

/**
 * Whom a page is about. `question`: by so little that it is only asked about. `unknown`: outsiders are named, and who wrote is
 * not in the book; `inCopy` are the accounts of others who are named: nothing is claimed by them.
 */
export type Match =
  | { kind: 'matched'; accountId: string; personId?: string; reason: MatchReason }
  | { kind: 'several'; candidates: Candidate[]; question: boolean }
  | { kind: 'unknown'; people: PagePerson[]; inCopy: Candidate[] }
  | { kind: 'nobody'; why: 'nobody' | 'own' | 'colleagues' | 'machine' };

/** What the database looks up so that `identify` has all it needs. */
export interface LookupKeys {
  emails: string[];
  addressKeys: string[];
  domains: string[];
  nameKeys: string[];
  /** Names of people of whom the page shows no address. */
  personKeys: string[];
  /** How domains begin whose ending may be another one: "kovacs-bau.". */
  domainStarts: string[];
  externalId?: string;
}

/** What the look-up found: people and accounts that a key hit, and the accounts that people and bindings point to. */
export interface Known {
  people: Person[];
  accounts: Account[];
  bindings: Binding[];
}

/** What only those load who ask a question where nothing else leads to an account: it stands on long tables (`asking`). */
export interface Asking {
  keys: (subject: PageSubject, self: Self) => Omit<LookupKeys, 'addressKeys' | 'externalId'>;
  /** The accounts to ask about: by a company's or a person's name that agrees, or by a domain with another ending. */
  questions: (subject: PageSubject, known: Known, self: Self) => Candidate[];
}
