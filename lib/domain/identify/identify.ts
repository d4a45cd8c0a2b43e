import type { PagePerson, PageSubject } from '../records/page-subject';
import { asciiHost } from './ascii-host';
import { isOwnAddress, type Self } from './colleagues';
import { isOrganizer } from './guest-state';
import { machineOf } from './machine';
import type { Asking, Candidate, Known, Match } from './match';
import { foreignCompany, isWriter, type Named, namedPeople } from './named-people';
import { byDomain, byPerson, byRecord, choices } from './rungs';

/** The parts people play, the most prominent first: the first with any hit decides. */
const PROMINENCE: PagePerson['role'][][] = [['from', 'contact', 'guest'], ['to'], ['cc']];

interface Prominent {
  /** The accounts of the most prominent people who have one. */
  found: Candidate[];
  /** Somebody outside wrote, and leads to none of these: they are of others whom the mail names. */
  isByOthers: boolean;
}

function byProminence(subject: PageSubject, known: Known, self: Self, everybody: readonly Named[]): Prominent {
  const company = foreignCompany(subject, self)?.domain;
  const isWrittenOutside = everybody.some(({ person, isColleague }) => isWriter(person) && !isColleague);
  for (const [place, roles] of PROMINENCE.entries()) {
    const people = everybody.filter(({ person }) => roles.includes(person.role));
    const ofCompany = place === 0 && company ? byDomain(company, known, 'record') : [];
    const found = choices([...people.flatMap((one) => byPerson(one, known)), ...ofCompany], known);
    if (found.length > 0) return { found, isByOthers: place > 0 && isWrittenOutside };
  }
  return { found: [], isByOthers: false };
}

/** Whether a meeting is rather that of others: whose it is, or most of its guests from outside, are in no account. */
function isOthersMeeting(everybody: readonly Named[], known: Known): boolean {
  const outside = everybody.filter(({ person, isColleague }) => person.role === 'guest' && !isColleague);
  const strangers = outside.filter((one) => choices(byPerson(one, known), known).length === 0);
  return strangers.length * 2 > outside.length || strangers.some(({ person }) => isOrganizer(person));
}

function decide(candidates: Candidate[]): Match {
  const [first, ...others] = candidates;
  return first && others.length === 0
    ? { kind: 'matched', ...first }
    : { kind: 'several', candidates, question: false };
}

/**
 * Returns which account a page is about, and by what (domain 7, thread radar, and the reader's rules): what the user pinned,
 * then a person's exact address, its alias, the account's domain, a record bound before, and, with `asking` only, a name or a
 * domain's other ending as a question. A wrong match is worse than none: several accounts give several candidates, a mail that
 * a stranger wrote is about nobody whom it also names, a meeting that is rather others' is asked about, and what mixes letters of
 * different scripts gives none. Never throws, whatever the page says.
 */
export function identify(subject: PageSubject, known: Known, self: Self, asking?: Asking): Match {
  const everybody = namedPeople(subject, self);
  const { found, isByOthers } = byProminence(subject, known, self, everybody);
  const [pinned] = choices(byRecord(subject, known, 'pin'), known);
  if (pinned) {
    const personId = found.find(({ accountId }) => accountId === pinned.accountId)?.personId;
    return { kind: 'matched', ...pinned, ...(personId && { personId }) };
  }
  const isAsked = found.length > 0 && isOthersMeeting(everybody, known);
  if (found.length > 0 && !isByOthers && !isAsked) return decide(found);
  const bound = choices(byRecord(subject, known, 'bound'), known);
  if (bound.length > 0) return decide(bound);
  if (isAsked) return { kind: 'several', candidates: found, question: true };
  const candidates = asking ? choices(asking.questions(subject, known, self), known) : [];
  if (candidates.length > 0) return { kind: 'several', candidates, question: true };
  const strangers = everybody.filter((one) => !one.isColleague && choices(byPerson(one, known), known).length === 0);
  // A program that takes no answers is nobody to take in; what it sends may still be an account's.
  const people = strangers.flatMap(({ person }) => (machineOf(person) ? [] : [person]));
  if (people.length > 0 || foreignCompany(subject, self)) return { kind: 'unknown', people, inCopy: found };
  if (subject.people.some((one) => isWriter(one) && machineOf(one))) return { kind: 'nobody', why: 'machine' };
  const isOwnCompany = asciiHost(subject.company?.domain ?? '') !== null;
  if (isOwnCompany || everybody.length > 0) return { kind: 'nobody', why: 'colleagues' };
  const isOwn = subject.people.some(({ email }) => email && isOwnAddress(email, self));
  return { kind: 'nobody', why: isOwn ? 'own' : 'nobody' };
}
