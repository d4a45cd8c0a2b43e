import { expect, it } from 'vitest';
import { concludePipeline, type PipelineKnown } from '../../lib/conclude/pipeline';
import { defaultSettings } from '../../lib/domain/settings';
import { accountOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';
import { aProposal, today } from '../domain/pipeline/line-of';
import { followUpOf } from '../plays/follow-up-of';
import { prospectOf } from '../plays/prospect-of';

const known = (given: Partial<PipelineKnown>): PipelineKnown => ({
  proposals: [],
  accounts: [],
  standings: [],
  prospects: [],
  followUps: [],
  settings: defaultSettings,
  ...given,
});
const account = (id: string, given = {}) => ({ ...accountOf({ id, name: id }), ...given });

it('gives each proposal its account’s manager and tier in force, and its own earliest open step', () => {
  const rows = concludePipeline(
    known({
      proposals: [
        aProposal({ id: 'a', accountId: 'big', sentOn: '2026-11-02' }),
        aProposal({ id: 'b', accountId: 'flagged', sentOn: '2026-11-09' }),
        aProposal({ id: 'c', accountId: 'big', sentOn: '2026-11-16' }),
      ],
      accounts: [account('big', { kam: 'Anna Becker' }), account('flagged')],
      standings: [standingOf({ accountId: 'big', customerId: 'big', share: 0.15 })],
      prospects: [prospectOf({ accountId: 'flagged', status: 'waiting' })],
      followUps: [
        followUpOf({ id: 'first', proposalId: 'a', due: '2026-11-20' }),
        followUpOf({ id: 'second', proposalId: 'a', due: '2026-11-27' }),
      ],
    }),
    today,
  );
  expect(rows.map(({ proposal, kam, tier, nextStep }) => [proposal.id, kam, tier, nextStep?.id])).toEqual([
    ['c', 'Anna Becker', 'key', undefined],
    ['b', undefined, 'potential', undefined],
    ['a', 'Anna Becker', 'key', 'first'],
  ]);
});

it('leaves out a proposal whose account is not there', () => {
  expect(concludePipeline(known({ proposals: [aProposal()] }), today)).toEqual([]);
});
