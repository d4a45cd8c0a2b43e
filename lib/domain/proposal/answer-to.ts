import { addressKey, readAddress } from '../identify/address';
import { domainSuffixes } from '../identify/ascii-host';
import type { Self } from '../identify/colleagues';
import { outsiders } from '../identify/named-people';
import type { Account } from '../records/account';
import { day } from '../records/day';
import type { PagePerson, PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import type { Proposal } from '../records/proposal';
import { textDigest } from '../words/text-digest';
import { chainOf, type ProposalSettings } from './proposal-chain';
import { isOfThread } from './same-proposal';

/** A proposal that a mail may answer, who wrote it, and why: it is in the proposal's thread, or from whom that went to. */
export interface PossibleAnswer {
  proposal: Proposal;
  from: PagePerson;
  by: 'thread' | 'person';
}

/** What is known of the account whose mail is open. */
export interface AnswerContext {
  account: Pick<Account, 'domains'>;
  people: readonly Person[];
  proposals: readonly Proposal[];
  settings: ProposalSettings;
}

/** Whether a proposal waits for an answer that a mail of that day can be: it was sent, or sent anew, on that day at the latest. */
function waitsForAnswer(
  proposal: Proposal,
  sentOn: Temporal.PlainDate | null,
  settings: AnswerContext['settings'],
  today: Temporal.PlainDate,
): boolean {
  const { state, because } = chainOf(proposal, settings, today);
  const isOlder = sentOn && Temporal.PlainDate.compare(sentOn, day(because.sentOn)) < 0;
  return !isOlder && (state === 'running' || state === 'wait for expiry');
}

/**
 * Returns which running proposal the open mail may answer: one that somebody of the account wrote, in the thread of the
 * proposal, or to whom exactly one such proposal went. A mail `sentOn` an earlier day answers none; null: the day is not known,
 * and it may. Null where it answers none, or where it is not clear which.
 */
export function answerTo(
  subject: PageSubject,
  { account, people, proposals, settings }: AnswerContext,
  today: Temporal.PlainDate,
  self: Self,
  sentOn: Temporal.PlainDate | null = null,
): PossibleAnswer | null {
  const [from] = subject.people;
  const address = from?.role === 'from' ? readAddress(from.email ?? '') : null;
  if (!from?.email || !address || !outsiders(subject, self).includes(from)) return null;
  const key = addressKey(from.email);
  const person = people.find(({ emails }) => emails.some((own) => addressKey(own) === key));
  if (!person && !domainSuffixes(address.host).some((domain) => account.domains.includes(domain))) return null;

  const running = proposals
    .filter((one) => waitsForAnswer(one, sentOn, settings, today))
    .sort((a, b) => Temporal.Instant.compare(b.createdAt, a.createdAt));
  const sent = { title: subject.title ?? '', thread: subject.externalId && textDigest(subject.externalId) };
  const inThread = running.find((one) => isOfThread(one, sent));
  if (inThread) return { proposal: inThread, from, by: 'thread' };
  const [theirs, another] = person ? running.filter(({ personIds }) => personIds.includes(person.id)) : [];
  return theirs && !another ? { proposal: theirs, from, by: 'person' } : null;
}
