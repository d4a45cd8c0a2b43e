import { describe, expect, it } from 'vitest';
import { chainOf, followUpsOf } from '../../../lib/domain/proposal/proposal-chain';
import { validUntil } from '../../../lib/domain/proposal/valid-until';
import { day } from '../../../lib/domain/records/day';
import type { ChainEvent, Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';

const proposal = (events: ChainEvent[] = [], given: Partial<Proposal> = {}): Proposal => ({
  id: 'p',
  accountId: 'kovacs',
  personIds: ['agnes'],
  title: 'Angebot AN-2026-0117',
  sentOn: '2026-11-02', // a Monday
  validUntil: '2026-12-02',
  events,
  status: 'open',
  createdAt: '2026-11-02T09:00:00Z',
  ...given,
});
const missed = (on: string, step: Extract<ChainEvent, { kind: 'touched' }>['step']): ChainEvent => ({
  kind: 'touched',
  on,
  step,
  reached: false,
});
const answered = (meaning: Extract<ChainEvent, { kind: 'answered' }>['meaning']): ChainEvent => ({
  kind: 'answered',
  on: '2026-11-05',
  meaning,
});
const four = [
  missed('2026-11-03', 'confirm-arrival'),
  missed('2026-11-05', 'ask-next-step'),
  missed('2026-11-09', 'ask-urgency'),
  missed('2026-11-11', 'agree-date'),
];
const at = (events: ChainEvent[], today = '2026-11-10', given: Partial<Proposal> = {}) =>
  chainOf(proposal(events, given), defaultSettings, day(today));

describe('the chain after a proposal', () => {
  it('is valid for 30 days where nothing else is said', () => {
    expect(validUntil(day('2026-11-02'), defaultSettings.chain)).toBe('2026-12-02');
  });

  it.each([
    ['on the first working day asks whether it arrived', [], 'confirm-arrival', '2026-11-03'],
    ['two working days later asks for the next step', four.slice(0, 1), 'ask-next-step', '2026-11-05'],
    ['over a weekend asks where the urgency comes from', four.slice(0, 2), 'ask-urgency', '2026-11-09'],
    ['then asks to agree a date', four.slice(0, 3), 'agree-date', '2026-11-11'],
    [
      'counts from the day of the touch, not from the day it was due',
      [missed('2026-11-10', 'confirm-arrival')],
      'ask-next-step',
      '2026-11-12',
    ],
    ['goes on from the step that was taken', [missed('2026-11-03', 'ask-urgency')], 'agree-date', '2026-11-05'],
    ['asks no step again', [...four.slice(0, 2), missed('2026-11-06', 'confirm-arrival')], 'ask-urgency', '2026-11-10'],
  ] as const)('%s', (_, events, step, due) => {
    expect(at([...events])).toMatchObject({ state: 'running', unanswered: events.length, next: { step, due } });
  });

  it('stops after four unanswered touches and says until when to wait', () => {
    const chain = at(four);
    expect(chain).toMatchObject({ state: 'wait for expiry', unanswered: 4, next: null });
    expect(chain.because).toMatchObject({ waitUntil: '2026-12-02', mostUnanswered: 4, lastTouch: '2026-11-11' });
    expect(chain.reminder).toEqual({ step: 'remind-expiry', due: '2026-11-27' });
  });

  it('stops its touches when the mail came back, and begins anew on the day it was sent once more', () => {
    const bounced = { kind: 'bounced', on: '2026-11-03' } as const;
    const chain = at([bounced]);
    expect(chain).toMatchObject({ state: 'undelivered', next: null, because: { bouncedOn: '2026-11-03' } });
    expect(chain.reminder).toEqual({ step: 'remind-expiry', due: '2026-11-27' });
    const resent = at([bounced, { kind: 'resent', on: '2026-11-06' }]);
    expect(resent).toMatchObject({ state: 'running', next: { step: 'confirm-arrival', due: '2026-11-09' } });
    expect(resent.because).toMatchObject({ sentOn: '2026-11-06', bouncedOn: null });
    expect(at([bounced, answered('questions')]).state).toBe('answered');
    expect(at([bounced], '2026-12-03').state).toBe('expired');
  });

  it('stops earlier where the settings allow fewer unanswered touches', () => {
    const settings = { ...defaultSettings, chain: { ...defaultSettings.chain, mostUnanswered: 2 } };
    const chainAfter = (count: number) => chainOf(proposal(four.slice(0, count)), settings, day('2026-11-10'));
    expect(chainAfter(1).state).toBe('running');
    expect(chainAfter(2).state).toBe('wait for expiry');
  });

  it('does not count a touch that reached somebody, and moves on all the same', () => {
    const reached: ChainEvent = { kind: 'touched', on: '2026-11-03', step: 'confirm-arrival', reached: true };
    expect(at([reached])).toMatchObject({ unanswered: 0, next: { step: 'ask-next-step', due: '2026-11-05' } });
  });

  it('moves a step that was put off, and says from when', () => {
    const snoozed: ChainEvent = { kind: 'snoozed', on: '2026-11-03', step: 'confirm-arrival', until: '2026-11-07' };
    expect(at([snoozed]).next).toEqual({ step: 'confirm-arrival', due: '2026-11-09', snoozedFrom: '2026-11-03' });
  });

  it('keeps its distance to the touch before, even where a step is put off to an earlier day', () => {
    const snoozed: ChainEvent = { kind: 'snoozed', on: '2026-11-03', step: 'ask-next-step', until: '2026-11-04' };
    expect(at([...four.slice(0, 1), snoozed]).next).toEqual({ step: 'ask-next-step', due: '2026-11-05' });
  });

  it('put off beyond the validity stays in sight, on its last working day', () => {
    const snoozed: ChainEvent = { kind: 'snoozed', on: '2026-11-03', step: 'confirm-arrival', until: '2027-01-15' };
    expect(at([snoozed], '2026-11-03', { validUntil: '2026-12-06' })).toMatchObject({
      state: 'running',
      next: { step: 'confirm-arrival', due: '2026-12-04', snoozedFrom: '2026-11-03' },
    });
  });

  it('asks on the last day of the validity, and reminds then', () => {
    const step = { step: 'confirm-arrival', due: '2026-11-03' };
    expect(at([], '2026-11-02', { validUntil: '2026-11-03' })).toMatchObject({
      next: step,
      reminder: { step: 'remind-expiry', due: '2026-11-03' },
    });
    expect(at([], '2026-11-02', { validUntil: '2026-11-02' })).toMatchObject({ next: null, reminder: null });
  });

  it('begins on the day of sending, where that was set later than it was sent once more', () => {
    const chain = at([{ kind: 'resent', on: '2026-10-30' }]);
    expect(chain).toMatchObject({ next: { due: '2026-11-03' }, because: { sentOn: '2026-11-02' } });
  });

  it('never asks whether it arrived where nobody knows that it was sent, until it was sent once more', () => {
    const chain = at([], '2026-11-10', { isSentGuessed: true });
    expect(chain).toMatchObject({ next: { step: 'ask-next-step' }, because: { isSentGuessed: true } });
    const later = at([missed('2026-11-05', 'ask-next-step')], '2026-11-10', { isSentGuessed: true });
    expect(later.next).toMatchObject({ step: 'ask-urgency' });
    const resent = at([{ kind: 'resent', on: '2026-11-06' }], '2026-11-10', { isSentGuessed: true });
    expect(resent.next).toMatchObject({ step: 'confirm-arrival' });
    for (const known of [at([]), resent]) expect(known.because).not.toHaveProperty('isSentGuessed');
    expect(chain.because).not.toHaveProperty('waitUntil');
  });

  it('asks nothing that would come after the validity', () => {
    const late = missed('2026-12-01', 'confirm-arrival');
    expect(at([late], '2026-12-01')).toMatchObject({ state: 'wait for expiry', next: null });
  });
});

describe('the answer', () => {
  it.each(['received', 'meeting', 'questions'] as const)('“%s” stops the chain and its reminder', (meaning) => {
    const chain = at([...four.slice(0, 1), answered(meaning)]);
    expect(chain).toMatchObject({ state: 'answered', next: null, reminder: null });
    expect(chain.because.answer).toEqual({ on: '2026-11-05', meaning });
  });

  it.each(['accepted', 'declined'] as const)('“%s” closes it, whatever comes after', (meaning) => {
    expect(at([answered(meaning), answered('questions')])).toMatchObject({
      state: meaning,
      next: null,
      reminder: null,
    });
    expect(at([answered('questions'), answered(meaning)]).state).toBe(meaning);
    expect(at([], '2026-11-10', { status: meaning }).state).toBe(meaning);
  });
});

describe('the end of the validity', () => {
  it('still runs on the last day and has expired on the day after', () => {
    expect(at([], '2026-12-02').state).toBe('running');
    expect(at([], '2026-12-03')).toMatchObject({ state: 'expired', next: null, reminder: null });
  });

  it.each<[string, ChainEvent[]]>([
    ['nobody answered', []],
    ['four touches reached nobody', four],
    ['there were questions', [answered('questions')]],
    ['the mail came back', [{ kind: 'bounced', on: '2026-11-03' }]],
  ])('leaves one step where %s, due on the working day after', (_, events) => {
    const chain = at(events, '2026-12-07', { validUntil: '2026-12-04' });
    expect(chain.state).toBe('expired');
    expect(followUpsOf(chain, proposal(events))).toMatchObject([{ step: 'decide-expired', due: '2026-12-07' }]);
    expect(at(events, '2026-12-04', { validUntil: '2026-12-04' }).decision).toBeNull();
  });

  it('lets that step be put off as long as the user likes', () => {
    const later: ChainEvent = { kind: 'snoozed', on: '2026-12-03', step: 'decide-expired', until: '2027-01-16' };
    const due = { step: 'decide-expired', due: '2027-01-18', snoozedFrom: '2026-12-03' };
    expect(at([later], '2026-12-03').decision).toEqual(due);
  });

  it.each(['accepted', 'declined', 'withdrawn'] as const)('leaves none of what is %s', (status) => {
    expect(at([], '2026-12-07', { status })).toMatchObject({ state: status, decision: null });
  });

  it('begins anew where it was sent anew, whatever was before', () => {
    const was = { title: '', validUntil: '2026-12-02' };
    const events: ChainEvent[] = [...four, answered('declined'), { kind: 'renewed', on: '2026-12-03', was }];
    expect(at(events, '2026-12-03', { validUntil: '2027-01-04' })).toMatchObject({
      ...{ state: 'running', unanswered: 0, next: { step: 'confirm-arrival', due: '2026-12-04' } },
      ...{ reminder: { step: 'remind-expiry', due: '2026-12-30' }, decision: null, because: { sentOn: '2026-12-03' } },
    });
  });

  it.each([
    ['five days before', '2026-12-07', '2026-12-02', undefined],
    ['on the working day before, where that is a weekend', '2026-12-03', '2026-11-27', undefined],
    ['never on the day of sending', '2026-11-04', '2026-11-03', undefined],
    ['put off by the user', '2026-12-02', '2026-12-01', '2026-12-01'],
    ['put off at most to the last working day of the validity', '2026-12-06', '2026-12-04', '2027-01-15'],
  ])('reminds %s', (_, until, due, snoozedUntil) => {
    const events: ChainEvent[] = snoozedUntil
      ? [{ kind: 'snoozed', on: '2026-11-27', step: 'remind-expiry', until: snoozedUntil }]
      : [];
    expect(at(events, '2026-11-02', { validUntil: until }).reminder).toMatchObject({ due });
  });

  it('reminds of nothing where no working day is left after the day of sending', () => {
    const friday = { sentOn: '2026-11-06', validUntil: '2026-11-08' };
    expect(at([], '2026-11-06', friday).reminder).toBeNull();
  });

  it('reminds once', () => {
    const taken: ChainEvent = { kind: 'touched', on: '2026-11-27', step: 'remind-expiry', reached: true };
    expect(at([taken], '2026-11-28').reminder).toBeNull();
  });
});

it('asks for the open steps with all a follow-up needs to know where it belongs', () => {
  const sent = proposal();
  expect(followUpsOf(at([]), sent)).toEqual([
    { step: 'confirm-arrival', due: '2026-11-03', accountId: 'kovacs', proposalId: 'p', personId: 'agnes' },
    { step: 'remind-expiry', due: '2026-11-27', accountId: 'kovacs', proposalId: 'p', personId: 'agnes' },
  ]);
  expect(followUpsOf(at([answered('accepted')]), sent)).toEqual([]);
  const late: ChainEvent = { kind: 'snoozed', on: '2026-11-03', step: 'confirm-arrival', until: '2026-11-30' };
  expect(followUpsOf(at([late]), proposal([late], { personIds: [] }))).toEqual([
    { step: 'remind-expiry', due: '2026-11-27', accountId: 'kovacs', proposalId: 'p' },
    ...[
      { step: 'confirm-arrival', due: '2026-11-30', snoozedFrom: '2026-11-03', accountId: 'kovacs', proposalId: 'p' },
    ],
  ]);
});
