import { beforeEach, expect, it } from 'vitest';
import { follow } from '../../lib/db/read/live';
import { book } from '../../lib/db/schema';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { NewerBookError, write } from '../../lib/db/write/transaction';
import { clearSiteData, deleteFromElsewhere, upgradeFromElsewhere } from '../close-book';
import { denyStorage } from '../deny-storage';
import { when } from './a-book';

const step = { accountId: 'k', text: 'Call them', due: '2026-12-01' };
const texts = async () => (await book.followUps.toArray()).map(({ text = '' }) => text);

beforeEach(async () => {
  await deleteFromElsewhere();
  await book.open();
});

it.each([
  ['by itself', async () => book.close()],
  ['because another tab deletes it', deleteFromElsewhere],
  ['by force, as site data are cleared', clearSiteData],
])('closed %s, it takes the next write and is read anew by all who follow it', async (_, close) => {
  const heard: string[][] = [];
  const failed: unknown[] = [];
  const stop = follow(
    texts,
    (found) => heard.push(found),
    (error) => failed.push(error),
  );
  await addFollowUp({ ...step, text: 'Before' }, when);
  await expect.poll(() => heard.at(-1)).toEqual(['Before']);
  await close();
  await addFollowUp(step, when);
  await expect.poll(() => heard.at(-1)).toContain('Call them');
  expect(await texts()).toContain('Call them');
  expect(failed).toEqual([]);
  stop();
});

it('shows what is gone as gone, without a write', async () => {
  const heard: string[][] = [];
  const stop = follow(texts, (found) => heard.push(found));
  await addFollowUp(step, when);
  await expect.poll(() => heard.at(-1)).toEqual(['Call them']);
  await clearSiteData();
  await expect.poll(() => heard.at(-1)).toEqual([]);
  stop();
});

it('a write that is under way as the book is closed by force is done anew, and whole', async () => {
  let runs = 0;
  const written = write(['followUps'], async () => {
    runs += 1;
    await book.followUps.put({ ...step, id: `s${runs}`, status: 'open', createdAt: when.now });
    // Reads on and on: only the browser ends the first run.
    while (runs === 1) await book.followUps.count();
    await book.followUps.update(`s${runs}`, { text: 'Whole' });
  });
  await expect.poll(() => runs).toBe(1);
  await clearSiteData();
  await written;
  expect(runs).toBe(2);
  expect(await book.followUps.toArray()).toMatchObject([{ id: 's2', text: 'Whole' }]);
});

it('a book that a newer Keyside has upgraded is still read, and not written', async () => {
  const heard: string[][] = [];
  const stop = follow(texts, (found) => heard.push(found));
  await addFollowUp(step, when);
  await expect.poll(() => heard.at(-1)).toEqual(['Call them']);
  await upgradeFromElsewhere();
  await expect(addFollowUp(step, when)).rejects.toThrow(NewerBookError);
  expect(await texts()).toEqual(['Call them']);
  stop();
});

it('says what keeps it from opening, and opens once that has gone', async () => {
  const allowStorage = denyStorage();
  const failed: unknown[] = [];
  const stop = follow(
    texts,
    () => {},
    (error) => failed.push(error),
  );
  await expect.poll(() => failed).toHaveLength(1);
  expect(String(failed[0])).toContain('denied');
  await expect(addFollowUp(step, when)).rejects.toThrow('denied');
  allowStorage();
  await addFollowUp(step, when);
  expect(await texts()).toEqual(['Call them']);
  stop();
});
