import type { RhythmState } from '../book/rhythm';
import { isOfGroup, type Standing } from '../book/standing';
import { openComplaints } from '../dossier/complaints-open';
import type { GroupGap } from '../people/group-gaps';
import { isContact } from '../people/last-touch';
import { chainOf, type ProposalSettings } from '../proposal/proposal-chain';
import type { Tier } from '../records/account';
import type { Day } from '../records/day';
import type { Fact } from '../records/fact';
import type { Person } from '../records/person';
import type { OurPromise } from '../records/promise';
import type { Proposal } from '../records/proposal';
import type { Touch } from '../records/touch';
import type { KnownRhythm, Lost } from './lost';
import type { PromiseSettings } from './promise-record';
import { promiseRecord } from './promise-record';
import type { TierAnswer } from './tier';

/** More than this is no sentence that is read at a glance. */
const MOST = 3;

/**
 * One thing to say of an account. A `since` is the day of the one that waits longest, `count` how many there are. `daysSince` of an order goes
 * up to the last day of the ledger, `knownTo`, where that is older than today: of what came after, nothing is known.
 */
export type AccountClause =
  | {
      clause: 'standing';
      tier: Tier;
      /** Null where nothing says when it began. */
      since: Day | null;
      /** 0-1; null: not enough data, or nothing was brought. */
      share: { share: number; basis: Standing['basis']; isOfGroup: boolean } | null;
    }
  | { clause: 'lost'; how: 'entered'; since: Day }
  | { clause: 'lost'; how: 'computed'; since: Day; daysSince: number; knownTo?: Day | undefined }
  | { clause: 'rhythm'; state: RhythmState['state']; every: number; daysSince: number; knownTo?: Day | undefined }
  | { clause: 'complaint' | 'promise' | 'proposal'; since: Day; count: number }
  /** Nobody of theirs has been spoken to for so many days; null: never. */
  | { clause: 'silence'; daysSince: number | null }
  /** Nothing is known of it yet: what to do first. */
  | { clause: 'fresh' };

/** What the sentence takes of the settings. */
interface SentenceSettings extends ProposalSettings {
  promises: PromiseSettings;
}

/** What the sentence is drawn from. */
export interface SentenceFacts {
  tier: TierAnswer;
  standing?: Standing | undefined;
  rhythm: KnownRhythm;
  lost: Lost | null;
  facts: readonly Fact[];
  promises: readonly OurPromise[];
  proposals: readonly Proposal[];
  people: readonly Pick<Person, 'id'>[];
  touches: readonly Pick<Touch, 'kind' | 'reached'>[];
  /** What is missing in the decision-making group; that it has gone cold is said here. */
  gaps: readonly Pick<GroupGap, 'gap' | 'because'>[];
}

/**
 * Returns what sums an account up, at most three clauses, the weightiest first: how it stands, whether it is lost or orders
 * late, what is open, that nobody has spoken to it for long, and its rhythm where it keeps it. One of which nothing is known says what
 * to do first. What is not known has no clause; the tier alone is always known.
 */
export function accountSentence(
  facts: SentenceFacts,
  today: Temporal.PlainDate,
  settings: SentenceSettings,
): AccountClause[] {
  const rhythm = facts.lost ? [] : rhythmClause(facts);
  const isLate = facts.rhythm?.now.state !== 'steady';
  return [
    standingClause(facts),
    ...lostClause(facts),
    ...(isLate ? rhythm : []),
    ...openClauses(facts, today, settings),
    ...silenceClause(facts),
    ...(isLate ? [] : rhythm),
  ].slice(0, MOST);
}

function standingClause({ tier, standing }: SentenceFacts): AccountClause {
  const share = standing?.share
    ? { share: standing.share, basis: standing.basis, isOfGroup: isOfGroup(standing) }
    : null;
  return { clause: 'standing', tier: tier.tier, since: tierSince(tier), share };
}

/** The day from which the tier holds: set by hand, or of the first entered label. What is computed does not say since when. */
function tierSince({ byHand, because }: TierAnswer): Day | null {
  if (byHand) return byHand.since;
  if (because.rule !== 'label of the company' && because.rule !== 'potential label') return null;
  const days = because.labels.map((held) => (held.how === 'entered' ? held.since : null));
  return days.includes(null) ? null : (days.sort()[0] ?? null);
}

function lostClause({ lost, standing }: SentenceFacts): AccountClause[] {
  if (!lost) return [];
  return lost.how === 'entered'
    ? [{ clause: 'lost', how: 'entered', since: lost.lostOn }]
    : [
        {
          clause: 'lost',
          how: 'computed',
          since: lost.lostOn,
          daysSince: lost.because.daysSince,
          knownTo: standing?.bookTo,
        },
      ];
}

/** An order that is dated after today says nothing of how long ago the last one was. */
function rhythmClause({ rhythm, standing }: SentenceFacts): AccountClause[] {
  if (!rhythm || rhythm.now.daysSince < 0) return [];
  const { state, daysSince } = rhythm.now;
  return [{ clause: 'rhythm', state, every: Math.round(rhythm.usual.median), daysSince, knownTo: standing?.bookTo }];
}

/** Cold as the group's gaps have it; a key account whom nobody has ever spoken to, at once. */
function silenceClause({ tier, standing, people, touches, gaps }: SentenceFacts): AccountClause[] {
  const cold = gaps.find(({ gap }) => gap === 'gone-cold');
  if (cold && 'daysSince' in cold.because) return [{ clause: 'silence', daysSince: cold.because.daysSince }];
  if (touches.some(isContact)) return [];
  if (!standing && people.length === 0) return [{ clause: 'fresh' }];
  return tier.tier === 'standard' ? [] : [{ clause: 'silence', daysSince: null }];
}

/** What the client is angry about, then what we owe them, then what they owe us. */
function openClauses(
  { facts, promises, proposals }: SentenceFacts,
  today: Temporal.PlainDate,
  settings: SentenceSettings,
): AccountClause[] {
  const complaints = openComplaints(facts, today).map(({ fact }) => fact.learnedOn);
  const overdue = promiseRecord(promises, today, settings.promises).overdue.map(({ due }) => due);
  // On the day of its sending nobody expects an answer yet.
  const unanswered = proposals
    .filter(({ status, sentOn }) => status === 'open' && sentOn < today.toString())
    .filter((proposal) => ['running', 'wait for expiry'].includes(chainOf(proposal, settings, today).state))
    .map(({ sentOn }) => sentOn);
  return [...waiting('complaint', complaints), ...waiting('promise', overdue), ...waiting('proposal', unanswered)];
}

function waiting(clause: 'complaint' | 'promise' | 'proposal', days: readonly Day[]): AccountClause[] {
  const [since] = days.toSorted();
  return since === undefined ? [] : [{ clause, since, count: days.length }];
}
