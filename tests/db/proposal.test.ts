import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { changeProposal } from '../../lib/db/write/proposals/change-proposal';
import { recordAnswer } from '../../lib/db/write/proposals/record-answer';
import { renewProposal } from '../../lib/db/write/proposals/renew-proposal';
import { reopenProposal } from '../../lib/db/write/proposals/reopen-proposal';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { withdrawProposal } from '../../lib/db/write/proposals/withdraw-proposal';
import { recordOutcome } from '../../lib/db/write/steps/record-outcome';
import { settleExpired } from '../../lib/db/write/steps/settle-expired';
import { snoozeFollowUp } from '../../lib/db/write/steps/snooze-follow-up';
import { startWithOneAccount, when } from './a-book';

startWithOneAccount();

const send = () =>
  startProposal({ accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' }, when);
const open = async () =>
  (await book.followUps.toArray())
    .filter(({ status }) => status === 'open')
    .map(({ step, due }) => [step, due])
    .sort();
const stepOf = async (step: string) => (await book.followUps.filter((row) => row.step === step).first())?.id ?? '';

it('a sent proposal starts with a call on the next working day and a reminder before it expires', async () => {
  await send();
  expect(await open()).toEqual([
    ['confirm-arrival', '2026-11-20'],
    ['remind-expiry', '2026-12-14'],
  ]);
  expect((await book.followUps.toArray()).every(({ personId }) => personId === 'g')).toBe(true);
});

it('a step that is done brings the next one, two working days later, and logs the touch', async () => {
  await send();
  await recordOutcome(
    await stepOf('confirm-arrival'),
    { kind: 'not reached' },
    { today: '2026-11-20', now: '2026-11-20T09:00:00Z' },
  );
  expect(await open()).toEqual([
    ['ask-next-step', '2026-11-24'],
    ['remind-expiry', '2026-12-14'],
  ]);
  expect((await book.touches.toArray()).map(({ kind }) => kind).sort()).toEqual(['call', 'mail']);
});

it('undoing a step puts the chain, the touch and the steps back as they were', async () => {
  await send();
  const before = await Promise.all([book.proposals.toArray(), book.followUps.toArray(), book.touches.toArray()]);
  const { undo } = await recordOutcome(await stepOf('confirm-arrival'), { kind: 'reached' }, when);
  await undo();
  const after = await Promise.all([book.proposals.toArray(), book.followUps.toArray(), book.touches.toArray()]);
  expect(after).toEqual(before);
});

it('what has changed since is not overwritten by an undo', async () => {
  await send();
  const { undo } = await snoozeFollowUp(await stepOf('confirm-arrival'), '2026-11-24', when);
  await recordOutcome(await stepOf('confirm-arrival'), { kind: 'reached' }, when);
  await expect(undo()).rejects.toThrow(ChangedSinceError);
});

it('a step put off to a Saturday stands on the Monday after and keeps its first day', async () => {
  await send();
  await snoozeFollowUp(await stepOf('confirm-arrival'), '2026-11-21', when);
  const step = await book.followUps.get(await stepOf('confirm-arrival'));
  expect(step).toMatchObject({ due: '2026-11-23', snoozedFrom: '2026-11-20', status: 'open' });
});

it('an acceptance closes the proposal and leaves no step open', async () => {
  const { result: id } = await send();
  await recordAnswer(id, { kind: 'answered', on: when.today, meaning: 'accepted' }, when);
  expect(await open()).toEqual([]);
  expect(await book.proposals.get(id)).toMatchObject({ status: 'accepted' });
});

it('questions stop every step, but the proposal stays open', async () => {
  const { result: id } = await send();
  await recordAnswer(id, { kind: 'answered', on: when.today, meaning: 'questions' }, when);
  expect(await open()).toEqual([]);
  expect(await book.proposals.get(id)).toMatchObject({ status: 'open' });
});

it('a longer validity moves the reminder', async () => {
  const { result: id } = await send();
  await changeProposal(id, { validUntil: '2027-01-15' }, when, 'UTC');
  expect(await open()).toContainEqual(['remind-expiry', '2027-01-08']);
});

it('a proposal that breaks its schema writes nothing', async () => {
  const bad = { accountId: 'k', personIds: [], title: 'x', validUntil: 'soon' };
  await expect(startProposal(bad, when)).rejects.toThrow();
  expect(await book.proposals.count()).toBe(0);
});

it('a promise is kept when its step is done, and open again when that is undone', async () => {
  const promise = { id: 'p', accountId: 'k', text: 'the rollout plan', madeOn: '2026-11-10', due: '2026-11-24' };
  await book.promises.put({ ...promise, status: 'open' });
  const step = { id: 's', accountId: 'k', promiseId: 'p', due: '2026-11-24', createdAt: when.now };
  await book.followUps.put({ ...step, status: 'open' });
  const { undo } = await recordOutcome('s', { kind: 'done' }, when);
  expect(await book.promises.get('p')).toMatchObject({ status: 'kept', keptOn: when.today });
  await undo();
  expect(await book.promises.get('p')).toEqual({ ...promise, status: 'open' });
});

it('the day of sending is changed with its contact and its chain, and undone', async () => {
  const { result: id } = await send();
  const before = await Promise.all([book.proposals.toArray(), book.followUps.toArray(), book.touches.toArray()]);
  const { undo } = await changeProposal(id, { sentOn: '2026-11-16' }, when, 'UTC');
  expect(await open()).toContainEqual(['confirm-arrival', '2026-11-17']);
  const [mail] = await book.touches.toArray();
  expect(mail?.at.slice(0, 10)).toBe('2026-11-16');
  await undo();
  const after = await Promise.all([book.proposals.toArray(), book.followUps.toArray(), book.touches.toArray()]);
  expect(after).toEqual(before);
});

it.each([
  ['2026-10-23T22:30:00Z', '2026-10-24', '2026-10-27'],
  ['2026-03-28T22:30:00Z', '2026-03-28', '2026-03-30'],
  ['2026-03-30T22:30:00Z', '2026-03-31', '2026-03-27'],
])('the mail of %s, sent on %s, is of %s where the clocks change in between', async (now, today, sentOn) => {
  const given = { accountId: 'k', personIds: ['g'], title: 'P', validUntil: '2026-12-19' };
  const { result: id } = await startProposal(given, { today, now });
  await changeProposal(id, { sentOn }, when, 'Europe/Berlin');
  const [mail] = await book.touches.toArray();
  const at = Temporal.Instant.from(mail?.at ?? '').toZonedDateTimeISO('Europe/Berlin');
  expect(at.toPlainDate().toString()).toBe(sentOn);
  expect(at.toPlainTime()).toEqual(Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Berlin').toPlainTime());
});

it('is called like its thread, and an acceptance can say what it is worth', async () => {
  const given = { accountId: 'k', personIds: ['g'], title: 'AW: Fwd: AN-17', validUntil: '2026-12-19' };
  const { result: id } = await startProposal(given, when);
  const worth = { amount: 1200, currency: 'EUR' };
  await recordAnswer(id, { kind: 'answered', on: when.today, meaning: 'accepted' }, when, { worth });
  expect(await book.proposals.get(id)).toMatchObject({ title: 'AN-17', status: 'accepted', ...worth });
});

it('a new version takes the place of the old one and begins anew', async () => {
  const { result: id } = await send();
  await recordOutcome(await stepOf('confirm-arrival'), { kind: 'reached' }, when);
  const later = { today: '2026-11-25', now: '2026-11-25T09:00:00Z' };
  await renewProposal(id, { title: 'Re: AN-2026-0117 b', validUntil: '2027-01-04' }, later);
  expect(await book.proposals.count()).toBe(1);
  expect(await book.proposals.get(id)).toMatchObject({ title: 'AN-2026-0117 b', validUntil: '2027-01-04' });
  expect(await open()).toEqual([
    ['confirm-arrival', '2026-11-26'],
    ['remind-expiry', '2026-12-30'],
  ]);
});

it('a withdrawn or declined one leaves no step, and can be taken back to where it stood', async () => {
  const { result: id } = await send();
  const before = await open();
  await withdrawProposal(id, when);
  expect(await open()).toEqual([]);
  await reopenProposal(id, when);
  expect(await open()).toEqual(before);
  await recordAnswer(id, { kind: 'answered', on: when.today, meaning: 'declined' }, when);
  await reopenProposal(id, when);
  expect(await open()).toEqual(before);
  expect(await book.proposals.get(id)).toMatchObject({ status: 'open', events: [] });
});

it('of one that was closed twice the last alone is taken back', async () => {
  const { result: id } = await send();
  const before = await open();
  const refusal = { kind: 'answered', on: when.today, meaning: 'declined', reason: 'Price' } as const;
  await recordAnswer(id, refusal, when);
  await withdrawProposal(id, when);
  await reopenProposal(id, when);
  expect(await book.proposals.get(id)).toMatchObject({ status: 'declined', events: [refusal] });
  expect(await open()).toEqual([]);
  await reopenProposal(id, when);
  expect(await book.proposals.get(id)).toMatchObject({ status: 'open', events: [] });
  expect(await open()).toEqual(before);
});

it('once expired it has one step, which its renewal or its loss closes', async () => {
  const { result: id } = await send();
  const after = { today: '2026-12-21', now: '2026-12-21T09:00:00Z' };
  await settleExpired({ today: '2026-12-19', now: '2026-12-19T09:00:00Z' });
  expect(await open(), 'on its last day').toHaveLength(2);
  await settleExpired(after);
  await settleExpired(after);
  expect(await open()).toEqual([['decide-expired', '2026-12-21']]);
  await recordAnswer(id, { kind: 'answered', on: after.today, meaning: 'declined', reason: 'Price' }, after);
  expect(await open()).toEqual([]);
});
