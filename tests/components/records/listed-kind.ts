import type { FieldList } from '../../../components/form/record-field';
import type { MeetingNotes } from '../../../lib/domain/meeting/meeting-notes';
import type { EnteredLabel, EnteredSignal } from '../../../lib/domain/records/account';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import type { OF_IMPORTS, RecordKind } from '../../../lib/domain/records/kinds';
import type { WinBack } from '../../../lib/domain/records/win-back';
import { when } from '../../db/a-book';

/** A kind of record with two records of it, of which every field is filled in differently. */
export interface ListedKind {
  list: FieldList<object>;
  one: object;
  other: object;
}

/** The kinds that are typed in, not written by a click, and those that stand inside of others. */
export type FormKind =
  | Exclude<RecordKind, 'bindings' | 'dismissals' | 'rivalries' | 'merges' | 'targets' | (typeof OF_IMPORTS)[number]>
  | 'acceptances'
  | 'labels'
  | 'signals'
  | 'meetingNotes'
  | 'answers';

/** Puts a list beside two records that it is to fit. */
export function listed<Row extends object>(list: FieldList<Row>, one: NoInfer<Row>, other: NoInfer<Row>): ListedKind {
  // What a list does with a record of its kind is the same to whoever only passes it on.
  return { list: list as unknown as FieldList<object>, one, other };
}

/** Two losses of one account. */
export const LOSSES: [WinBack, WinBack] = [
  {
    ...{
      id: 'x',
      accountId: 'k',
      lostOn: '2026-08-01',
      why: 'quality',
      details: 'Late',
      worth: 1234.56,
      currency: 'CHF',
    },
    ...{ offer: 'Free months', offeredOn: '2026-09-01', result: 'won', closedOn: '2026-10-01' },
  },
  {
    ...{ id: 'x', accountId: 'k', lostOn: '2026-07-01', why: 'price', details: 'Dear', worth: 99.99, currency: 'EUR' },
    ...{ offer: 'Discount', offeredOn: '2026-09-02', result: 'given up', closedOn: '2026-10-02' },
  },
];

/** What was noted of two meetings. */
export const MEETINGS: [MeetingNotes, MeetingNotes] = [
  {
    ...{ kind: 'meeting', personIds: ['g'], at: '2026-11-18T08:30:00Z', text: 'They build a second hall' },
    ...{ facts: ['A second hall', 'Opens in May'], promises: ['The plan'], promisesDue: '2026-11-30' },
    ...{ steps: ['Ask the works'], stepsDue: '2026-12-01' },
  },
  {
    ...{ kind: 'visit', personIds: ['a'], at: '2026-11-16T10:00:00Z', text: 'Seen the works' },
    ...{ facts: ['New crane'], promises: ['Two samples'], promisesDue: '2026-12-30', steps: ['Write'] },
    stepsDue: '2026-12-02',
  },
];

/** What is done first with two prospects that were accepted. */
export const ACCEPTANCES = [
  { kam: 'Anna Becker', text: 'Call them', due: '2026-12-01' },
  { kam: 'Tom Berg', text: 'Visit them', due: '2026-12-02' },
] as const;

/** Two labels and two signals that were entered by hand, and the answers to two surveys. */
export const LABELS: [EnteredLabel, EnteredLabel] = [
  { label: 'partner', level: 'company', evidence: 'Shares its budget.', since: '2026-01-02' },
  { label: 'innovator', level: 'rep', evidence: 'Tests first.', since: '2026-01-02' },
];
export const SIGNALS: [EnteredSignal, EnteredSignal] = [
  { signal: 'referenceable', evidence: 'For cranes; Eva may be called.', since: '2026-01-02' },
  { signal: 'beta tester', evidence: 'Tests in May.', since: '2026-01-02' },
];
export const ANSWERS = [
  [{ question: 'Do we keep our word?', score: 4 }],
  [{ question: 'Is our price fair?', score: 1 }],
];

/** Two next steps of one account. */
export const STEPS: [FollowUp, FollowUp] = [
  {
    ...{ id: 'x', accountId: 'k', text: 'Send the plan', due: '2026-12-01', personId: 'g', note: 'The last one' },
    ...{ kind: 'mail', owner: 'Anna', at: '14:30', repeats: { every: 2, unit: 'weeks', from: '2026-12-01' } },
    ...{ status: 'open', createdAt: when.now },
  },
  {
    ...{ id: 'x', accountId: 'k', text: 'Call them', due: '2026-12-02', personId: 'a', note: 'After lunch' },
    ...{ kind: 'call', owner: 'Ben', at: '09:05', repeats: { every: 1, unit: 'months', from: '2026-12-02' } },
    ...{ status: 'open', createdAt: when.now },
  },
];
