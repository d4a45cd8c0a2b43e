import { describe, expect, it } from 'vitest';
import { readOpenFollowUps } from '../../lib/db/read/due';
import { book } from '../../lib/db/schema';
import { recordAnswer } from '../../lib/db/write/proposals/record-answer';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { bringBackFollowUp } from '../../lib/db/write/steps/bring-back-follow-up';
import { recordOutcome } from '../../lib/db/write/steps/record-outcome';
import { snoozeFollowUp } from '../../lib/db/write/steps/snooze-follow-up';
import { StepGoneError } from '../../lib/db/write/steps/step-gone-error';
import { UnrecordedError } from '../../lib/db/write/unrecorded';
import { toRemind } from '../../lib/domain/proposal/reminders';
import { defaultSettings } from '../../lib/domain/settings';
import { startWithOneAccount, when } from './a-book';

startWithOneAccount();

const remindersAt = async (text: string) =>
  toRemind(await readOpenFollowUps(), Temporal.ZonedDateTime.from(text), defaultSettings.calendar);
const friday = { today: '2026-11-20', now: '2026-11-20T09:00:00Z' };
const everything = () =>
  Promise.all([book.followUps, book.proposals, book.promises, book.touches].map((table) => table.toArray()));
const calls = () =>
  book.touches
    .where({ accountId: 'k' })
    .filter(({ kind }) => kind === 'call')
    .toArray();
const openSteps = async () =>
  (await book.followUps.where({ accountId: 'k' }).sortBy('due'))
    .filter(({ status }) => status === 'open')
    .map(({ step, text, due }) => [step ?? text, due]);

const send = async () => {
  await startProposal({ accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' }, when);
  return (await book.followUps.filter(({ step }) => step === 'confirm-arrival').first())?.id ?? '';
};
const addOwn = async () =>
  (await addFollowUp({ accountId: 'k', text: 'Ask for the plan', due: '2026-11-18' }, when)).result;

describe('a call after a proposal', () => {
  it.each([
    ['reached', true],
    ['not reached', false],
  ] as const)('%s: the touch is logged so, and the chain goes on', async (kind, reached) => {
    await recordOutcome(await send(), { kind }, friday);
    expect(await calls()).toMatchObject([{ direction: 'out', personIds: ['g'], reached, at: friday.now }]);
    const [proposal] = await book.proposals.toArray();
    expect(proposal?.events).toEqual([{ kind: 'touched', on: '2026-11-20', step: 'confirm-arrival', reached }]);
    expect(await openSteps()).toEqual([
      ['ask-next-step', '2026-11-24'],
      ['remind-expiry', '2026-12-14'],
    ]);
  });

  it('keeps what was said and who took part, and refuses what must not be recorded', async () => {
    const id = await send();
    const refused = recordOutcome(id, { kind: 'reached' }, friday, { text: 'He is diabetic.' });
    await expect(refused).rejects.toThrow(UnrecordedError);
    expect(await calls()).toEqual([]);
    await recordOutcome(id, { kind: 'reached' }, friday, { text: 'Reads it on Monday', personIds: [] });
    expect(await calls()).toMatchObject([{ text: 'Reads it on Monday', personIds: [], reached: true }]);
  });

  it('that brings a meeting stops the chain, and the meeting is the next step', async () => {
    await recordOutcome(await send(), { kind: 'meeting', on: '2026-11-26', at: '10:15', text: 'Meeting' }, friday);
    expect((await readOpenFollowUps()).map(({ at }) => at)).toEqual(['10:15']);
    expect(await openSteps()).toEqual([['Meeting', '2026-11-26']]);
    expect(await book.proposals.toArray()).toMatchObject([
      { status: 'open', events: [{ kind: 'answered', on: '2026-11-20', meaning: 'meeting' }] },
    ]);
    expect(await calls()).toMatchObject([{ reached: true }]);
  });

  describe('that brought a meeting', () => {
    const agreed = async () => {
      await recordOutcome(await send(), { kind: 'meeting', on: '2026-11-26', text: 'Meeting' }, friday);
      await book.touches.clear();
      return (await book.followUps.filter(({ isMeeting }) => isMeeting === true).first())?.id ?? '';
    };
    const met = { today: '2026-11-26', now: '2026-11-26T15:00:00Z' };
    const logged = async () => (await book.touches.toArray()).map(({ kind, reached, at }) => [kind, reached, at]);

    it('logs a meeting once it took place', async () => {
      await recordOutcome(await agreed(), { kind: 'met' }, met);
      expect(await logged()).toEqual([['meeting', true, met.now]]);
      expect(await openSteps()).toEqual([]);
    });

    it('logs nothing where it did not, and the meeting comes back', async () => {
      await recordOutcome(await agreed(), { kind: 'not reached' }, met);
      expect(await logged()).toEqual([]);
      expect(await openSteps()).toEqual([['Meeting', '2026-11-30']]);
    });

    it('logs it with the answer that was given there, and takes both back', async () => {
      const id = await agreed();
      const [proposal] = await book.proposals.toArray();
      const before = await everything();
      const answer = { kind: 'answered', on: met.today, meaning: 'accepted' } as const;
      const { undo } = await recordAnswer(proposal?.id ?? '', answer, met, { atMeeting: id });
      expect(await logged()).toEqual([['meeting', true, met.now]]);
      expect(await openSteps()).toEqual([]);
      await undo();
      expect(await everything()).toEqual(before);
    });
  });

  it.each([
    { kind: 'reached' },
    { kind: 'not reached' },
    { kind: 'meeting', on: '2026-11-26', text: 'Meeting' },
  ] as const)('$kind is taken back whole', async (outcome) => {
    const id = await send();
    const before = await everything();
    const { undo } = await recordOutcome(id, outcome, friday);
    expect(await everything()).not.toEqual(before);
    await undo();
    expect(await everything()).toEqual(before);
  });
});

describe('a step of one’s own', () => {
  it('that is done without a contact logs none', async () => {
    const id = await addOwn();
    await recordOutcome(id, { kind: 'done' }, when);
    expect(await book.followUps.get(id)).toMatchObject({ status: 'done', closedOn: when.today });
    expect(await calls()).toEqual([]);
  });

  it('that reached nobody stays open and comes back two working days later', async () => {
    const id = await addOwn();
    const { result, undo } = await recordOutcome(id, { kind: 'not reached' }, friday);
    expect(result).toBe('2026-11-24');
    expect(await book.followUps.get(id)).toMatchObject({
      status: 'open',
      due: '2026-11-24',
      snoozedFrom: '2026-11-18',
    });
    expect(await calls()).toMatchObject([{ reached: false, text: 'Ask for the plan' }]);
    await undo();
    expect(await book.followUps.get(id)).toMatchObject({ status: 'open', due: '2026-11-18' });
  });

  it('keeps its promise where somebody was reached, not where nobody was', async () => {
    const promise = {
      id: 'p',
      accountId: 'k',
      personId: 'g',
      text: 'the plan',
      madeOn: '2026-11-10',
      due: '2026-11-20',
    };
    await book.promises.put({ ...promise, status: 'open' });
    await book.followUps.put({
      id: 's',
      accountId: 'k',
      promiseId: 'p',
      due: '2026-11-20',
      status: 'open',
      createdAt: when.now,
    });
    await recordOutcome('s', { kind: 'not reached' }, friday);
    expect(await book.promises.get('p')).toMatchObject({ status: 'open' });
    await recordOutcome('s', { kind: 'reached' }, friday);
    expect(await book.promises.get('p')).toMatchObject({ status: 'kept', keptOn: '2026-11-20' });
    expect((await calls()).map(({ personIds }) => personIds)).toEqual([['g'], ['g']]);
  });
});

describe('a step that is gone', () => {
  it('is not done twice, and nothing is logged for it', async () => {
    const id = await addOwn();
    await recordOutcome(id, { kind: 'done' }, when);
    const before = await everything();
    await expect(recordOutcome(id, { kind: 'reached' }, when)).rejects.toThrow(StepGoneError);
    await expect(snoozeFollowUp(id, '2026-11-24', when)).rejects.toThrow(StepGoneError);
    await expect(bringBackFollowUp('never', when)).rejects.toThrow(StepGoneError);
    expect(await everything()).toEqual(before);
  });
});

describe('a step that was put off', () => {
  it('of one’s own is brought back to its day, without a second reminder for it', async () => {
    const id = await addOwn();
    await snoozeFollowUp(id, '2026-11-24', when);
    await bringBackFollowUp(id, friday);
    const row = await book.followUps.get(id);
    expect(row).toMatchObject({ due: '2026-11-18', status: 'open' });
    expect(row?.snoozedFrom).toBeUndefined();
    expect(await remindersAt('2026-11-20T12:00[UTC]')).toEqual([]);
  });

  it('before its day came is reminded of on that day', async () => {
    const { result: id } = await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
    await snoozeFollowUp(id, '2026-11-24', when);
    await bringBackFollowUp(id, when);
    expect(await remindersAt('2026-11-20T12:00[UTC]')).toHaveLength(1);
  });

  it('beyond the validity of its proposal stays open on the last valid day, and can be brought back', async () => {
    const id = await send();
    const before = await everything();
    await snoozeFollowUp(id, '2027-03-01', when);
    expect(await openSteps()).toEqual([
      ['remind-expiry', '2026-12-14'],
      ['confirm-arrival', '2026-12-18'],
    ]);
    await bringBackFollowUp(id, when);
    expect(await everything()).toEqual(before);
  });

  it('of a chain goes back with it, however often it was put off', async () => {
    const id = await send();
    const before = await everything();
    await snoozeFollowUp(id, '2026-11-24', when);
    await snoozeFollowUp(id, '2026-11-26', when);
    await bringBackFollowUp(id, when);
    expect(await everything()).toEqual(before);
  });
});

describe('a step that repeats', () => {
  const monthly = { every: 1, unit: 'months', from: '2026-10-31' } as const;
  const repeating = { accountId: 'k', personId: 'g', text: 'Ask how it runs', kind: 'call', at: '14:30' } as const;

  it('comes again once it is done, as it was, and its undo takes that back', async () => {
    const { result: id } = await addFollowUp({ ...repeating, due: '2026-11-18', repeats: monthly }, when);
    const before = await everything();
    const { undo } = await recordOutcome(id, { kind: 'reached' }, friday);
    const open = await book.followUps.where({ status: 'open' }).toArray();
    expect(open).toEqual([
      {
        ...{ ...repeating, id: open[0]?.id, due: '2026-11-30', repeats: monthly },
        ...{ status: 'open', createdAt: friday.now },
      },
    ]);
    await undo();
    expect(await everything()).toEqual(before);
  });

  it('that reached nobody stays the one that it is', async () => {
    const { result: id } = await addFollowUp({ ...repeating, due: '2026-11-18', repeats: monthly }, when);
    await recordOutcome(id, { kind: 'not reached' }, friday);
    expect(await openSteps()).toEqual([['Ask how it runs', '2026-11-24']]);
    await recordOutcome(id, { kind: 'reached' }, friday);
    expect(await openSteps(), 'the next after the day that it stood for').toEqual([['Ask how it runs', '2026-11-30']]);
  });
});
