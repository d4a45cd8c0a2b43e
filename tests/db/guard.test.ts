import { beforeEach, expect, it } from 'vitest';
import { adoptBook } from '../../lib/db/adopt-book';
import { guardBook } from '../../lib/db/guard';
import { isOfLostBook } from '../../lib/db/is-of-lost-book';
import { follow } from '../../lib/db/read/live';
import { accountRow } from '../../lib/db/rows';
import { BOOK_MARK, book } from '../../lib/db/schema';
import { removeAccount } from '../../lib/db/write/remove-account';
import { saveAccount } from '../../lib/db/write/save-account';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import type { BookMark, Sentinel } from '../../lib/domain/keeping/sentinel';
import { clearSiteData } from '../close-book';
import { promise } from '../faults/promise';
import { copyBook, LOSSES } from '../lose-book';
import { allowSaid } from '../said';
import { anAccount, clearBook, when } from './a-book';

let kept: Sentinel | undefined;
let isFull = false;
let held = { at: '', until: async () => {} };
const step = { accountId: 'k', text: 'Call them', due: '2026-12-01' };
const mark = async () => (await book.meta.get(BOOK_MARK))?.value as BookMark;

guardBook({
  recall: async () => {
    if (held.at === 'recall') await held.until();
    return kept;
  },
  keep: async (sentinel) => {
    if (held.at === 'keep') await held.until();
    if (isFull) throw new Error('no space');
    kept = sentinel;
  },
});

beforeEach(async () => {
  // Dexie tells of each read and write that is refused.
  for (const part of ['LostBookError', 'denied permission']) allowSaid(part);
  isFull = false;
  kept = undefined;
  await adoptBook();
  await clearBook();
  await adoptBook();
  await saveAccount(anAccount({ id: 'k', name: 'Kovács Bau Kft.' }), when);
});

for (const [loss, lose] of Object.entries(LOSSES)) {
  promise(
    `A book that is not the user's is told before the first write: ${loss}`,
    { soon: 3, all: 10 },
    async (time) => {
      const older = await copyBook();
      await addFollowUp(step, when);
      const allowAgain = await lose(older);
      const isOpenFailure = typeof allowAgain === 'function';
      if (time % 2 === 0) book.close({ disableAutoOpen: false });
      const before = isOpenFailure ? null : kept;
      const refused = await addFollowUp({ ...step, text: 'Lost' }, when).catch((error: unknown) => error);
      expect(isOfLostBook(refused) || (isOpenFailure && refused instanceof Error), `${time}: ${refused}`).toBe(true);
      const read = await book.accounts.count().catch((error: unknown) => error);
      expect(isOfLostBook(read) || (isOpenFailure && read instanceof Error), `${time}: ${read}`).toBe(true);
      if (!isOpenFailure) expect(kept).toEqual(before);
      if (isOpenFailure) allowAgain();
      book.close({ disableAutoOpen: false });
      await (isOpenFailure ? book.open() : adoptBook());
      expect(await book.followUps.filter(({ text }) => text === 'Lost').count()).toBe(0);
      await saveAccount(anAccount({ id: 'k', name: `Kovács ${time}` }), when);
    },
  );
}

it('counts each write, and keeps the sentinel after it', async () => {
  const { id, writes } = await mark();
  await addFollowUp(step, when);
  expect(await mark()).toEqual({ id, writes: writes + 1, filled: ['accounts', 'followUps'] });
  expect(kept).toEqual({ id, writes: writes + 1 });
});

it('takes a book that was written after the sentinel for the right one, and notes it', async () => {
  isFull = true;
  await addFollowUp(step, when);
  await removeAccount('k', when);
  isFull = false;
  book.close({ disableAutoOpen: false });
  expect(await book.accounts.count()).toBe(0);
  await expect.poll(() => kept).toEqual({ id: (await mark()).id, writes: (await mark()).writes });
});

it('gives a book from before there were sentinels one, with all that it holds', async () => {
  await book.meta.delete(BOOK_MARK);
  kept = undefined;
  book.close({ disableAutoOpen: false });
  expect(await book.accounts.toArray()).toMatchObject([accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' }))]);
  expect(await mark()).toMatchObject({ writes: 0, filled: ['accounts'] });
  await expect.poll(() => kept?.id).toBe((await mark()).id);
});

it('tells whoever follows the book, and reads on once the user has taken what is here', async () => {
  const heard: number[] = [];
  const failed: unknown[] = [];
  const stop = follow(
    () => book.accounts.count(),
    (count) => heard.push(count),
    (error) => failed.push(error),
  );
  await expect.poll(() => heard).toEqual([1]);
  await clearSiteData();
  await expect.poll(() => failed.some(isOfLostBook)).toBe(true);
  expect(heard).toEqual([1]);
  await adoptBook();
  stop();
  expect(await book.accounts.count()).toBe(0);
  await addFollowUp(step, when);
});

it.each([
  ['before it is looked at', 'recall'],
  ['once it was looked at', 'keep'],
])('a book that another tab closes while it opens, %s, opens at the next question', async (_, moment) => {
  const meet = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  // Dexie tells of it.
  allowSaid('DatabaseClosedError');
  const until = async () => {
    held = { at: '', until };
    meet.resolve();
    await goOn.promise;
  };
  held = { at: moment, until };
  book.close({ disableAutoOpen: false });
  kept = undefined;
  const first = book.open().catch((error: unknown) => error);
  await meet.promise;
  book.close({ disableAutoOpen: false });
  goOn.resolve();
  await first;
  await expect.poll(() => book.accounts.count().catch(() => 'closed')).toBe(1);
  await addFollowUp({ ...step, text: 'After' }, when);
});
