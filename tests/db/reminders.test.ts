import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { addFollowUp } from '../../lib/db/write/add-follow-up';
import { claimReminders } from '../../lib/db/write/claim-reminders';
import { snoozeFollowUp } from '../../lib/db/write/snooze-follow-up';
import { startWithOneAccount, when } from './a-book';

startWithOneAccount();

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Budapest]`);
const noon = at('2026-11-20T12:00');

it('a reminder is given out once, however many ask for it at the same time', async () => {
  await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
  const claims = await Promise.all(Array.from({ length: 20 }, () => claimReminders(noon)));
  expect(claims.flat()).toHaveLength(1);
  expect(await claimReminders(noon)).toEqual([]);
});

it('nothing is reminded of before its day and hour', async () => {
  await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
  expect(await claimReminders(at('2026-11-19T23:59'))).toEqual([]);
  expect(await claimReminders(at('2026-11-20T07:59'))).toEqual([]);
  expect(await claimReminders(at('2026-11-20T08:00'))).toHaveLength(1);
});

it('a step put off is reminded of again on its new day', async () => {
  const { result: id } = await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
  await claimReminders(noon);
  await snoozeFollowUp(id, '2026-11-25', when);
  expect(await claimReminders(noon)).toEqual([]);
  expect(await claimReminders(at('2026-11-25T12:00'))).toMatchObject([{ id, due: '2026-11-25' }]);
});

it('a step that is done is reminded of no more', async () => {
  const { undo } = await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
  await undo();
  expect(await book.followUps.count()).toBe(0);
  expect(await claimReminders(noon)).toEqual([]);
});
