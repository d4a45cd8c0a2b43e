import { expect, it } from 'vitest';
import { chainWait } from '../../../lib/domain/proposal/chain-wait';
import { chainOf } from '../../../lib/domain/proposal/proposal-chain';
import { day } from '../../../lib/domain/records/day';
import { type ChainEvent, Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';

const missed = (on: string, step: (ChainEvent & { kind: 'touched' })['step'], reached = false): ChainEvent => ({
  kind: 'touched',
  on,
  step,
  reached,
});
const four = [
  missed('2026-11-03', 'confirm-arrival'),
  missed('2026-11-05', 'ask-next-step'),
  missed('2026-11-09', 'ask-urgency'),
  missed('2026-11-11', 'agree-date'),
];

it.each<[string, ChainEvent[], string, ReturnType<typeof chainWait>]>([
  ['just sent', [], '2026-11-02', { until: '2026-11-03', why: 'just sent', sentOn: '2026-11-02' }],
  ['due today: nothing to wait for', [], '2026-11-03', null],
  [
    'just touched',
    four.slice(0, 1),
    '2026-11-03',
    { until: '2026-11-05', why: 'just touched', lastTouch: '2026-11-03', workingDays: 2 },
  ],
  ['two working days later', four.slice(0, 1), '2026-11-05', null],
  [
    'after four touches that reached nobody',
    four,
    '2026-11-12',
    { until: '2026-12-02', why: 'enough touches', unanswered: 4 },
  ],
  [
    'after the last step, somebody reached in between',
    [...four.slice(0, 3), missed('2026-11-11', 'agree-date', true)],
    '2026-11-12',
    { until: '2026-12-02', why: 'no step left' },
  ],
  [
    'put off by the user',
    [{ kind: 'snoozed', on: '2026-11-02', step: 'confirm-arrival', until: '2026-11-10' }],
    '2026-11-03',
    null,
  ],
  ['answered', [{ kind: 'answered', on: '2026-11-04', meaning: 'questions' }], '2026-11-05', null],
  ['expired', four, '2026-12-03', null],
])('%s', (_, events, today, expected) => {
  const proposal = Proposal.parse({
    id: 'p',
    accountId: 'k',
    personIds: [],
    title: '',
    sentOn: '2026-11-02',
    validUntil: '2026-12-02',
    events,
    status: 'open',
    createdAt: '2026-11-02T09:00:00Z',
  });
  expect(chainWait(chainOf(proposal, defaultSettings, day(today)), day(today))).toEqual(expected);
});
