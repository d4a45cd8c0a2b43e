import { describe, expect, it } from 'vitest';
import { readAccountContext } from '../../lib/db/read/account-context';
import { book } from '../../lib/db/schema';
import { logContact, MailNotedError } from '../../lib/db/write/log-contact';
import { keepMeeting } from '../../lib/db/write/steps/keep-meeting';
import { UnrecordedError } from '../../lib/db/write/unrecorded';
import type { Touch } from '../../lib/domain/records/touch';
import { startWithOneAccount, when } from './a-book';

const call: Omit<Touch, 'id'> = {
  ...{ accountId: 'k', personIds: ['g'], kind: 'call', direction: 'out', at: when.now, reached: true },
};
const written = async () => [await book.touches.toArray(), await book.followUps.toArray()];

startWithOneAccount();

describe('a contact that is logged', () => {
  it('stands among the account’s contacts, and nothing else is written', async () => {
    const { result } = await logContact({ ...call, text: 'Wants the plan' }, when);
    expect(await written()).toEqual([[{ ...call, id: result, text: 'Wants the plan' }], []]);
    expect((await readAccountContext('k'))?.touches).toHaveLength(1);
  });

  it('brings its next step along, and both are taken back by one undo', async () => {
    const { undo } = await logContact(call, when, { text: 'Send the plan', due: '2026-11-25', personId: 'g' });
    expect(await book.followUps.toArray()).toMatchObject([
      { accountId: 'k', text: 'Send the plan', due: '2026-11-25', personId: 'g', status: 'open', createdAt: when.now },
    ]);
    await undo();
    expect(await written()).toEqual([[], []]);
  });

  it('notes one mail once, however often it is asked to', async () => {
    const mail = { ...call, kind: 'mail' as const, mail: 'digest' };
    const twice = await Promise.allSettled([logContact(mail, when), logContact(mail, when)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(logContact(mail, when)).rejects.toThrow(MailNotedError);
    await logContact({ ...mail, mail: 'another' }, when);
    expect(await book.touches.count()).toBe(2);
  });

  it('writes nothing where the step or the line must not be recorded', async () => {
    const text = 'He is diabetic.';
    await expect(logContact({ ...call, text }, when)).rejects.toThrow(UnrecordedError);
    await expect(logContact(call, when, { text, due: '2026-11-25' })).rejects.toThrow(UnrecordedError);
    expect(await written()).toEqual([[], []]);
  });
});

it('notes of yesterday’s meeting are of that day: what was learned, and what was promised', async () => {
  const notes = { kind: 'meeting' as const, personIds: ['g'], at: '2026-11-18T23:30:00Z', facts: ['Opens in May'] };
  const promised = { promises: ['The plan'], promisesDue: '2026-12-01', steps: [] };
  await keepMeeting('k', { ...notes, ...promised }, when, 'America/New_York');
  expect(await book.facts.toArray()).toMatchObject([{ text: 'Opens in May', learnedOn: '2026-11-18' }]);
  expect(await book.promises.toArray()).toMatchObject([{ text: 'The plan', madeOn: '2026-11-18' }]);
});
