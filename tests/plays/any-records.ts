import fc from 'fast-check';
import type { AccountContext } from '../../lib/conclude/account-context';
import { Account } from '../../lib/domain/records/account';
import { Contract } from '../../lib/domain/records/contract';
import { day } from '../../lib/domain/records/day';
import { Delivery } from '../../lib/domain/records/delivery';
import { Fact } from '../../lib/domain/records/fact';
import { FollowUp } from '../../lib/domain/records/follow-up';
import { GoodsReturn } from '../../lib/domain/records/goods-return';
import { Person } from '../../lib/domain/records/person';
import { OurPromise } from '../../lib/domain/records/promise';
import { Proposal } from '../../lib/domain/records/proposal';
import { Prospect } from '../../lib/domain/records/prospect';
import { Receivable } from '../../lib/domain/records/receivable';
import { Review } from '../../lib/domain/records/review';
import { Survey } from '../../lib/domain/records/survey';
import { Tender } from '../../lib/domain/records/tender';
import { Touch } from '../../lib/domain/records/touch';
import { WinBack } from '../../lib/domain/records/win-back';
import { contextOf } from '../conclude/context-of';
import { personOf } from '../domain/book/book-of';
import { figuresOf } from '../domain/book/figures-of';
import { standingOf } from '../domain/book/standing-of';
import { factOf } from './fact-of';
import { keyAccount, touchOf } from './facts-of';
import { followUpOf } from './follow-up-of';
import { missedFourTimes, proposalOf } from './proposal-of';
import { prospectOf } from './prospect-of';
import { monthlyBuyer } from './rhythm-of';

/** A day within 18 months before 20 November 2026 or half a year after. */
const anyDay = fc.integer({ min: 0, max: 730 }).map((days) => day('2025-05-20').add({ days }).toString());
const anyOf = fc.constantFrom;
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const anyPersonId = anyOf('agnes', 'gergo', 'bela');
const anyLabels = fc.subarray(['expert', 'breadwinner']);

/** Up to so many records of a kind, each with an id of its own: the usual one with the fields drawn in their place. */
function some<T>(schema: { parse(value: unknown): T }, usual: object, fields: fc.Arbitrary<object>, maxLength = 3) {
  const record = (drawn: object, place: number) =>
    schema.parse({ accountId: 'kovacs-bau', ...usual, ...drawn, id: String(place) });
  return fc.array(fields, { maxLength, size: 'max' }).map((list) => list.map(record));
}

const anyAccount = fc
  .record({ status: anyOf('prospect', 'customer', 'former'), tier: maybe(anyOf('strategic', 'key', 'potential')) })
  .map(({ status, tier }) =>
    Account.parse({
      ...keyAccount(),
      status,
      tierByHand: tier && { tier, because: '', since: '2026-01-05' },
    }),
  );

const anyPeople = fc
  .subarray(['agnes', 'gergo', 'bela'])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ roles: fc.subarray(['champion', 'blocker', 'decision maker']), power: maybe(anyOf(0, 3)) })
          .map((group) => Person.parse({ ...personOf({ id }), group: { knownBy: [], ...group } })),
      ),
    ),
  );

/** Orders every ten days. */
const quick = { lastOrder: '2026-11-19', gaps: 9, mean: 10, deviation: 1, median: 10, longest: 12 };

/** Any records of one account. */
export const anyRecords: fc.Arbitrary<AccountContext> = fc
  .record({
    account: anyAccount,
    isCalibrated: fc.boolean(),
    standing: maybe(
      fc
        .record({
          ...{ share: anyOf(null, 0.05, 0.42, 0.8), lastOrder: anyDay, hasRhythm: fc.boolean() },
          ...{ previousAmount: anyOf(50, 20), isQuick: fc.boolean() },
        })
        .map(({ share, lastOrder, hasRhythm, previousAmount, isQuick }) => ({
          ...(hasRhythm ? monthlyBuyer(lastOrder) : standingOf()),
          ...{ share, previousAmount },
          ...(isQuick && { recent: { amount: 1, before: 9 }, rhythm: quick }),
        })),
    ),
    people: anyPeople,
    touches: some(
      Touch,
      touchOf('agnes', '2026-11-10'),
      fc.record({
        personIds: fc.subarray(['agnes', 'gergo', 'bela']),
        at: anyDay.map((on) => `${on}T10:00:00Z`),
        kind: anyOf('mail', 'mail', 'visit'),
        direction: anyOf('in', 'in', 'out'),
      }),
      24,
    ),
    followUps: some(FollowUp, followUpOf(), fc.record({ playId: maybe(anyOf('visit-due', 'complaint-open')) })),
    proposals: some(
      Proposal,
      proposalOf(),
      fc.record({
        sentOn: anyDay,
        validUntil: anyDay,
        events: anyOf([], missedFourTimes.slice(0, 2), missedFourTimes),
      }),
    ),
    promises: some(OurPromise, { text: 'a sample' }, fc.record({ madeOn: anyDay, due: anyDay, status: anyOf('open') })),
    facts: some(Fact, factOf(), fc.record({ learnedOn: anyDay, complaint: maybe(anyOf('open', 'settled')) })),
    contracts: some(Contract, { title: 'Frame contract' }, fc.record({ endsOn: anyDay })),
    tenders: some(Tender, { title: 'Bridge' }, fc.record({ deadline: anyDay, status: anyOf('expected', 'won') })),
    receivables: some(Receivable, { amount: 9, currency: 'EUR' }, fc.record({ dueOn: anyDay, paidOn: maybe(anyDay) })),
    deliveries: some(
      Delivery,
      { title: 'Filling line', voice: 'happy' },
      fc.record({ promisedOn: anyDay, deliveredOn: maybe(anyDay) }),
    ),
    returns: some(GoodsReturn, { why: 'defective' }, fc.record({ on: anyOf('2026-10-05', '2026-11-02') }), 4),
    reviews: some(Review, { departments: [], goals: [], notes: '' }, fc.record({ on: anyDay })),
    surveys: some(Survey, {}, fc.record({ on: anyDay, score: anyOf(2, 4) })),
    winBacks: some(
      WinBack,
      { why: 'price' },
      fc.record({ lostOn: anyDay, result: anyOf('open', 'won'), offeredOn: maybe(anyDay) }),
      1,
    ),
    prospects: some(
      Prospect,
      prospectOf(),
      fc.record({ status: anyOf('waiting', 'accepted', 'declined'), suspectedLabels: anyLabels }),
    ),
    birthdays: fc.array(fc.record({ personId: anyPersonId, monthDay: anyDay.map((on) => on.slice(5)) }), {
      maxLength: 1,
    }),
    holidays: fc.array(
      fc.record({
        on: anyDay,
        country: fc.constant('HU'),
        name: fc.constant('A holiday'),
        kind: anyOf('holiday', 'feast', 'day off', 'day worked'),
      }),
    ),
  })
  .map(({ isCalibrated, ...records }) =>
    contextOf({ ...records, ...(isCalibrated && { figures: figuresOf({ red: { cases: 30, real: 20 } }) }) }),
  );
