import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { nextStepMissing } from '../../lib/plays/next-step-missing';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { followUpOf } from './follow-up-of';
import { missedFourTimes, proposalOf } from './proposal-of';
import { wordingOf } from './wording-of';

const suggest = (given: Partial<AccountContext>, today?: string) => nextStepMissing.suggest(factsOf(given, today));
const answered = proposalOf({ events: [{ kind: 'answered', on: '2026-11-19', meaning: 'meeting' }] });

it('speaks for a key account without a follow-up', () => {
  const suggestion = suggest({ account: keyAccount() });
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual(['Plan the next step', 'Key account, and nothing is planned.']);
});

it('speaks for a standard account that has answered a proposal, until it accepts or declines', () => {
  expect(suggest({ proposals: [answered] })).toMatchObject({ because: { why: { text: 'nothingNext_answered' } } });
  expect(suggest({ proposals: [{ ...answered, status: 'declined' }] })).toBeNull();
});

it('speaks for a key account from the day after its proposal has expired', () => {
  const given = { account: keyAccount(), proposals: [proposalOf()] };
  expect(suggest(given, '2026-12-02')).toBeNull();
  expect(suggest(given, '2026-12-03')).toMatchObject({ due: '2026-12-03' });
});

it.each<[string, Partial<AccountContext>]>([
  ['for a standard account without a proposal', {}],
  ['for a former customer', { account: keyAccount({ status: 'former' }) }],
  ['while a follow-up is open', { account: keyAccount(), followUps: [followUpOf()] }],
  ['while a proposal’s chain runs', { account: keyAccount(), proposals: [answered, proposalOf({ id: 'new' })] }],
  [
    'while a proposal says stop and wait',
    { account: keyAccount(), proposals: [proposalOf({ events: missedFourTimes })] },
  ],
])('is silent %s', (_, given) => {
  expect(suggest(given)).toBeNull();
});

it('comes back after a dismissal once there was contact', () => {
  const quiet = suggest({ account: keyAccount() });
  const touched = suggest({ account: keyAccount(), touches: [touchOf('agnes', '2026-11-19')] });
  expect(touched?.key).not.toBe(quiet?.key);
  expect(suggest({ account: keyAccount() }, '2026-11-25')?.key).toBe(quiet?.key);
});
