import { expect } from 'vitest';
import { book } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import { promise } from '../faults/promise';
import { allowSaid } from '../said';
import { startWithOneAccount, when } from './a-book';
import { aFile, aLedger, anImport, aSale } from './an-import';
import { everything } from './everything';

const today = Temporal.PlainDate.from(when.today);
const takeIn = async () => (await importBook(anImport, aFile, today)).id ?? '';

/** Lets whatever writes the next rows of the book end at that one, counted from 1; returns how many are left, and stops cutting. */
function cutAt(place: number): () => number {
  let left = place;
  const cut = () => {
    left -= 1;
    if (left === 0) throw new Error('The browser ends');
  };
  const stops = book.tables.flatMap((table) => {
    const [creating, updating, deleting] = [table.hook('creating'), table.hook('updating'), table.hook('deleting')];
    creating.subscribe(cut);
    updating.subscribe(cut);
    deleting.subscribe(cut);
    return [() => creating.unsubscribe(cut), () => updating.unsubscribe(cut), () => deleting.unsubscribe(cut)];
  });
  return () => {
    for (const stop of stops) stop();
    return left;
  };
}

startWithOneAccount();

promise(
  'An import, or its taking out, that is cut off leaves the book as it was',
  { soon: 6, all: 60 },
  async (turn) => {
    await book.ledgerBlocks.clear();
    await book.ledgerBlocks.bulkPut(aLedger(aSale('k', '2026-09-01')));
    const isOut = turn % 2 === 1;
    const id = isOut ? await takeIn() : '';
    const before = await everything();
    allowSaid('The browser ends');
    const stop = cutAt(1 + (Math.floor(turn / 2) % 24));
    const [outcome] = await Promise.allSettled([isOut ? takeOutImport(id, today) : takeIn()]);
    const left = stop();
    if (outcome.status === 'rejected') expect(await everything()).toEqual(before);
    else expect(left, 'it came through, as nothing was cut').toBeGreaterThan(0);
    for (const { id: one } of await book.imports.toArray()) await takeOutImport(one, today);
  },
);
