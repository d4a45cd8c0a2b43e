import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { Dismissal } from '../../lib/domain/records/dismissal';
import { plays } from '../../lib/plays/index';
import { compareSuggestions, type RankedSuggestion } from '../../lib/plays/ranked-suggestion';
import { runPlays } from '../../lib/plays/run-plays';
import { standingOf } from '../domain/book/standing-of';
import { factOf } from './fact-of';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { followUpOf } from './follow-up-of';
import { proposalOf } from './proposal-of';
import { prospectOf } from './prospect-of';

/** Six plays fire here: promise, review, complaint, dependency, prospect and group gap; and what follows from them. */
const busy: Partial<AccountContext> = {
  account: keyAccount(),
  standing: standingOf({ share: 0.42 }),
  touches: [touchOf('agnes', '2026-11-10')],
  followUps: [followUpOf()],
  promises: [
    { id: 'p', accountId: 'kovacs-bau', text: 'a sample', madeOn: '2026-11-01', due: '2026-11-18', status: 'open' },
  ],
  reviews: [{ id: 'r', accountId: 'kovacs-bau', on: '2026-08-19', departments: [], goals: [], notes: '' }],
  surveys: [{ id: 's', accountId: 'kovacs-bau', on: '2026-10-01', score: 4 }],
  facts: [factOf({ complaint: 'open' })],
  prospects: [prospectOf()],
};
const ids = (given: Partial<AccountContext>) => runPlays(factsOf(given)).map(({ playId }) => playId);

it('puts the earliest due first, then follows the order of the list, and stops at five', () => {
  expect(plays.filter((play) => play.suggest(factsOf(busy)) !== null)).toHaveLength(6);
  expect(runPlays(factsOf(busy)).map(({ playId, due }) => [playId, due])).toEqual([
    ['promise-due', '2026-11-18'],
    ['review-due', '2026-11-19'],
    ['complaint-open', '2026-11-20'],
    ['dependency-critical', '2026-11-20'],
    ['prospect-waiting', '2026-11-20'],
  ]);
});

it('carries the tier of the account', () => {
  expect(runPlays(factsOf(busy)).map(({ tier }) => tier)).toEqual(new Array(5).fill('key'));
});

it('leaves out what was dismissed, until its facts change', () => {
  const [first] = runPlays(factsOf(busy));
  const dismissal: Dismissal = {
    id: 'no',
    playId: first?.playId ?? '',
    accountId: 'kovacs-bau',
    key: first?.key ?? '',
    at: '2026-11-20T09:00:00Z',
  };
  const dismissed = { ...busy, dismissals: [dismissal] };
  expect(ids(dismissed)).toEqual([
    'review-due',
    'complaint-open',
    'dependency-critical',
    'prospect-waiting',
    'group-gap',
  ]);
  const [promise] = busy.promises ?? [];
  expect(ids({ ...dismissed, promises: promise ? [{ ...promise, due: '2026-11-19' }] : [] })).toContain('promise-due');
});

it('leaves out what an open follow-up of the same play takes care of', () => {
  const followUps = [followUpOf(), followUpOf({ id: 'f', playId: 'complaint-open' })];
  expect(ids({ ...busy, followUps })).not.toContain('complaint-open');
});

it('has nothing to say of a prospect of which nothing is known but the last visit', () => {
  const account = { ...keyAccount({ status: 'prospect' }), tierByHand: undefined };
  expect(ids({ account, touches: [touchOf('agnes', '2026-11-10')] })).toEqual([]);
});

it('puts suggestions of several accounts in order: due day, then tier', () => {
  const suggestion = (due: string, tier: RankedSuggestion['tier']): RankedSuggestion => ({
    playId: 'visit-due',
    accountId: tier,
    due,
    because: {},
    key: '',
    tier,
  });
  const wanted = [
    suggestion('2026-11-19', 'standard'),
    suggestion('2026-11-20', 'strategic'),
    suggestion('2026-11-20', 'key'),
    suggestion('2026-11-20', 'potential'),
    suggestion('2026-11-20', 'standard'),
    suggestion('2026-12-01', 'strategic'),
  ];
  expect(wanted.toReversed().sort(compareSuggestions)).toEqual(wanted);
});

it('asks for no touch of those whom a proposal leaves in peace, and for what cannot wait all the same', () => {
  const sent = proposalOf({ sentOn: '2026-11-20', createdAt: '2026-11-20T09:00:00Z', validUntil: '2026-12-19' });
  const held = (personIds: string[]) => ids({ ...busy, proposals: [{ ...sent, personIds }] });
  const touching = plays.flatMap(({ id, asksForTouch }) => (asksForTouch ? [id] : []));
  expect(ids(busy).filter((id) => touching.includes(id))).toEqual(['review-due']);
  expect(held([]).filter((id) => touching.includes(id))).toEqual([]);
  expect(held([])).toEqual(expect.arrayContaining(['promise-due', 'complaint-open']));
});
