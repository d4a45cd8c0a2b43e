import { expect, it } from 'vitest';
import { concludeTroubles } from '../../lib/conclude/troubles';
import { day } from '../../lib/domain/records/day';
import { Fact } from '../../lib/domain/records/fact';
import { Proposal } from '../../lib/domain/records/proposal';
import { contextOf } from './context-of';

const today = day('2026-11-21');
const fact = (id: string, given: object) =>
  Fact.parse({
    id,
    accountId: 'a',
    section: 'history',
    text: id,
    source: {},
    pinned: false,
    learnedOn: '2026-11-01',
    ...given,
  });
const refused = (id: string, on: string, reason?: string) =>
  Proposal.parse({
    ...{
      id,
      accountId: 'a',
      personIds: [],
      title: id,
      sentOn: '2026-01-01',
      validUntil: '2026-02-01',
      status: 'declined',
    },
    ...{ createdAt: '2026-01-01T00:00:00Z' },
    events: [{ kind: 'answered', on, meaning: 'declined', ...(reason && { reason }) }],
  });

it('lists complaints, the open and the newest first, and counts them and refusals by cause', () => {
  const context = contextOf({
    facts: [
      fact('settled', { complaint: 'settled', cause: 'price', learnedOn: '2026-11-10' }),
      fact('old', { complaint: 'open', cause: 'delivery', learnedOn: '2026-05-02' }),
      fact('new', { complaint: 'open', learnedOn: '2026-11-02' }),
      fact('none', {}),
    ],
    proposals: [
      refused('p', '2026-11-02', 'Too dear '),
      refused('q', '2026-08-02', 'too dear'),
      refused('r', '2026-08-03'),
    ],
  });
  const { complaints, complained, refused: refusals } = concludeTroubles(context, today);
  expect(complaints.map(({ fact: { id } }) => id)).toEqual(['new', 'old', 'settled']);
  expect(complained.rows.map(({ why, total }) => [why, total])).toEqual([
    ['', 1],
    ['delivery', 1],
    ['price', 1],
  ]);
  expect(refusals.rows.map(({ why, total }) => [why, total])).toEqual([
    ['Too dear', 2],
    ['', 1],
  ]);
});
