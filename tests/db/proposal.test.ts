import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { changeProposal } from '../../lib/db/write/change-proposal';
import { recordAnswer } from '../../lib/db/write/record-answer';
import { recordOutcome } from '../../lib/db/write/record-outcome';
import { snoozeFollowUp } from '../../lib/db/write/snooze-follow-up';
import { startProposal } from '../../lib/db/write/start-proposal';
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
  await changeProposal(id, { validUntil: '2027-01-15' }, when);
  expect(await open()).toContainEqual(['remind-expiry', '2027-01-08']);
});

it('a proposal that breaks its schema writes nothing', async () => {
  const bad = { accountId: 'k', personIds: [], title: 'x', validUntil: 'soon' };
  expect(() => startProposal(bad, when)).toThrow();
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
