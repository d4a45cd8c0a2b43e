import { isUnverified } from '../identify/unverified';
import type { Competition } from '../programme/competing-customers';
import type { ChainWait } from '../proposal/chain-wait';
import { type ClientWait, waitOf } from '../proposal/client-waits';
import type { Account } from '../records/account';
import type { Draft } from '../records/draft';
import type { PagePerson } from '../records/page-subject';
import type { Proposal } from '../records/proposal';
import { competitorsNamed } from './draft-conflict';
import type { Recipient } from './draft-recipients';

/** What to look at before a draft is sent. */
export type DraftWarning =
  | { warning: 'rival named'; name: string; competition: Competition }
  | { warning: 'other account'; recipient: PagePerson; accounts: Account[] }
  | { warning: 'unverified'; recipient: PagePerson }
  | { warning: 'waits'; wait: ChainWait; proposal: Proposal };

/** The account that a draft is written to, and what the rules need to know around it. */
export interface Addressed {
  account: Account;
  recipients: readonly Recipient[];
  /** Those of the account's competitors that the draft may name. */
  competitors: readonly Competition[];
  /** The customer of each account, by the accounts' ids (`customersOf`). */
  customers: ReadonlyMap<string, string>;
  /** Whom the account's proposals ask to leave in peace. */
  waits?: readonly ClientWait[];
}

/** Returns all that a draft says, as the guard reads it: names stand in the names of files, too. */
export function wordsOfDraft({ subject, text, attachments }: Draft): string {
  const files = attachments.map((name) => name.replace(/\.\w{1,5}$/, '').replace(/[_-]+/g, ' '));
  return [subject, text, ...files].join('\n');
}

/** Says whether an account is the one that a draft is written to, or of the same group. */
export function isOfCustomer(
  { id }: Account,
  { account, customers }: Pick<Addressed, 'account' | 'customers'>,
): boolean {
  const customer = customers.get(account.id);
  return id === account.id || (customer !== undefined && customers.get(id) === customer);
}

/**
 * Returns what a draft should be looked at for before it is sent (domain 9): it names a rival customer, somebody it goes to
 * belongs to another customer than the one it is written to, a proposal leaves them in peace (domain 8.1), or their name or address mixes letters of different scripts.
 */
export function draftWarnings(draft: Draft, addressed: Addressed): DraftWarning[] {
  const { recipients, competitors, waits = [] } = addressed;
  const ids = recipients.flatMap(({ person }) => person?.id ?? []);
  const waiting = (ids.length > 0 ? ids : [undefined]).flatMap((id) => waitOf(id, waits) ?? []);
  const [longest] = waiting.sort((a, b) => b.wait.until.localeCompare(a.wait.until));
  const rivals = competitorsNamed(wordsOfDraft(draft), competitors);
  const elsewhere = recipients.filter(
    ({ accounts }) => accounts.length > 0 && !accounts.some((one) => isOfCustomer(one, addressed)),
  );
  const unverified = recipients.filter(({ seen: { name, email } }) => isUnverified({ name, email }));
  return [
    ...rivals.map((rival) => ({ warning: 'rival named' as const, ...rival })),
    ...elsewhere.map(({ seen, accounts }) => ({ warning: 'other account' as const, recipient: seen, accounts })),
    ...(longest ? [{ warning: 'waits' as const, ...longest }] : []),
    ...unverified.map(({ seen }) => ({ warning: 'unverified' as const, recipient: seen })),
  ];
}
