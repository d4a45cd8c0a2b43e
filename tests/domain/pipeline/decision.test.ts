import { expect, it } from 'vitest';
import { decisionOf, withdrawnOn } from '../../../lib/domain/pipeline/decision';
import type { ChainEvent } from '../../../lib/domain/records/proposal';
import { accepted, aProposal, declined, renewed } from './line-of';

const asked: ChainEvent = { kind: 'answered', on: '2026-11-12', meaning: 'questions' };
const withdrawn = (on: string): ChainEvent => ({ kind: 'withdrawn', on });
const why = { reason: 'price', competitor: 'Otter' };

it.each<[string, ChainEvent[], 'accepted' | 'declined', object]>([
  ['the day', [accepted('2026-11-10')], 'accepted', { on: '2026-11-10' }],
  ['the last of two days', [accepted('2026-11-10'), accepted('2026-11-11')], 'accepted', { on: '2026-11-11' }],
  [
    'the day of that outcome',
    [declined('2026-11-09'), accepted('2026-11-10'), asked],
    'declined',
    { on: '2026-11-09' },
  ],
  ['why and who got it', [declined('2026-11-10', why)], 'declined', { on: '2026-11-10', ...why }],
  ['no blank words', [declined('2026-11-10', { reason: ' ', competitor: ' ' })], 'declined', { on: '2026-11-10' }],
  ['nothing of a version before', [declined('2026-11-10', why), renewed('2026-11-11')], 'declined', {}],
  [
    'what was said since',
    [accepted('2026-11-09'), renewed('2026-11-10'), accepted('2026-11-11')],
    'accepted',
    {
      on: '2026-11-11',
    },
  ],
  ['nothing where nobody noted it', [asked, withdrawn('2026-11-13')], 'accepted', {}],
])('of a decision is known %s', (_, events, outcome, known) => {
  expect(decisionOf(aProposal({ events }), outcome)).toEqual({ outcome, ...known });
});

it('tells why of a refusal alone', () => {
  const events: ChainEvent[] = [{ kind: 'answered', on: '2026-11-10', meaning: 'accepted', ...why }];
  expect(decisionOf(aProposal({ events }), 'accepted')).toEqual({ outcome: 'accepted', on: '2026-11-10' });
});

it.each<[string, ChainEvent[], string | undefined]>([
  ['on its day', [withdrawn('2026-11-10'), asked], '2026-11-10'],
  ['on the last of two', [withdrawn('2026-11-10'), withdrawn('2026-11-12')], '2026-11-12'],
  ['not before it was sent anew', [withdrawn('2026-11-10'), renewed('2026-11-11')], undefined],
  ['not by an answer', [asked], undefined],
])('was withdrawn %s', (_, events, on) => {
  expect(withdrawnOn(aProposal({ events }))).toBe(on);
});
