import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../lib/domain/records/account';
import { adviceOn, adviceRows } from '../../lib/plays/advice-rows';
import { plays } from '../../lib/plays/index';
import type { RankedSuggestion } from '../../lib/plays/ranked-suggestion';
import { runPlays } from '../../lib/plays/run-plays';
import { URGENCY } from '../../lib/plays/urgency';
import { anyRecords } from './any-records';
import { factOf } from './fact-of';
import { factsOf, keyAccount } from './facts-of';
import { proposalOf } from './proposal-of';

const advice = (accountId: string, playId: RankedSuggestion['playId'], due = '2026-11-20'): RankedSuggestion => ({
  ...{ accountId, playId, due, because: {}, key: '' },
  tier: 'key',
});
const told = (rows: ReturnType<typeof adviceRows>) =>
  rows.map(({ customerId, first, more }) => [customerId, first.playId, ...more.map(({ playId }) => playId)]);

it('is one row a customer, its most urgent advice first, of a group under its top', () => {
  const customerOf = (id: string) => (id === 'daughter' ? 'mother' : id);
  const found = [
    advice('mother', 'group-gap', '2026-11-01'),
    advice('daughter', 'complaint-open'),
    advice('other', 'slipping'),
    advice('mother', 'gone-quiet'),
  ];
  expect(told(adviceRows(found, customerOf, () => 1))).toEqual([
    ['mother', 'complaint-open', 'gone-quiet', 'group-gap'],
    ['other', 'slipping'],
  ]);
});

it('goes by urgency times worth', () => {
  const worth = (id: string) => (id === 'large' ? 3.1 : 1);
  const found = [advice('small', 'slipping'), advice('large', 'group-gap'), advice('tiny', 'gone-quiet')];
  expect(told(adviceRows(found, (id) => id, worth)).map(([id]) => id)).toEqual(['large', 'small', 'tiny']);
});

it('knows the urgency of every play', () => {
  expect(Object.keys(URGENCY).sort()).toEqual(plays.map(({ id }) => id).sort());
});

it('speaks of a standard account only where it is urgent, and never of visits', () => {
  const records = { facts: [factOf({ complaint: 'open' })] };
  expect(runPlays(factsOf(records)).map(({ playId }) => playId)).toEqual(
    expect.arrayContaining(['complaint-open', 'visit-due']),
  );
  expect(adviceOn(factsOf(records)).map(({ playId }) => playId)).toEqual(['complaint-open']);
});

it.each<[string, Parameters<typeof factsOf>[0], boolean, boolean]>([
  [
    'what is about to be lost',
    { contracts: [{ id: 'c', accountId: 'kovacs-bau', title: 'Frame', endsOn: '2026-12-20' }] },
    true,
    true,
  ],
  [
    'what is of people',
    { proposals: [proposalOf({ events: [{ kind: 'answered', on: '2026-11-19', meaning: 'meeting' }] })] },
    true,
    false,
  ],
])('of %s a key account hears, and a standard one by its urgency', (_, records, ofKey, ofStandard) => {
  const others = (account?: Account) =>
    adviceOn(factsOf({ ...records, ...(account && { account }) })).filter(({ playId }) => playId !== 'visit-due');
  expect(others(keyAccount()).length > 0).toBe(ofKey);
  expect(others().length > 0).toBe(ofStandard);
  expect(adviceOn(factsOf({ ...records, account: keyAccount() })).map(({ playId }) => playId)).not.toContain(
    'visit-due',
  );
});

it('has customers of the same worth in one order', () => {
  const found = ['c', 'a', 'b'].map((id) => advice(id, 'slipping'));
  for (const all of [found, found.toReversed()])
    expect(
      told(
        adviceRows(
          all,
          (id) => id,
          () => 1,
        ),
      ).map(([id]) => id),
    ).toEqual(['a', 'b', 'c']);
});

it('loses no advice and gives no customer two rows', () => {
  fc.assert(
    fc.property(fc.array(anyRecords, { maxLength: 4 }), (all) => {
      const found = all.flatMap((records, at) =>
        runPlays(factsOf(records)).map((one) => ({ ...one, accountId: `c${at % 2}` })),
      );
      const rows = adviceRows(
        found,
        (id) => id,
        () => 1,
      );
      expect(rows.flatMap(({ first, more }) => [first, ...more]).length).toBe(found.length);
      expect(new Set(rows.map(({ customerId }) => customerId)).size).toBe(rows.length);
    }),
  );
});
