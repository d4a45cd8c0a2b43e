import { expect, it } from 'vitest';
import type { OutboxRow, TeamRecord } from '../../lib/db/schema';
import { folded } from '../../lib/team/fold';
import { conflictsOf, isAlive, merge, type Shared } from '../../lib/team/merge';
import { noteRemoval, noteWrite } from '../../lib/team/note-write';
import { rowOf } from '../../lib/team/slots';
import { stampOf, tick } from '../../lib/team/stamp';

const time = (moment: number) => tick(undefined, moment);
const by = (device: string, moment: number) => ({ stamp: stampOf(time(moment), device) });
/** What waits of one record, each with when it was written. */
const waiting = (table: string, ...rows: readonly (Partial<OutboxRow> & { at: number })[]): OutboxRow[] =>
  rows.map(({ at, ...row }, seq) => ({ seq, table, id: 'k', time: time(at), ...row }));
const known = (state: Shared): TeamRecord => ({ key: `${state.table} k`, state, turn: 1, unsent: 0 });
const foldedBy = (rows: readonly OutboxRow[], before: Shared, row: object) =>
  folded(rows, { before: known(before), row, device: 'anna' })?.state as Shared;

const kovacs = { id: 'k', name: 'Kovács Bau Kft.', industry: 'Cranes' };
const both = noteWrite({ table: 'accounts', id: 'k' }, kovacs, by('anna', 10));

it.each([
  ['at once', [waiting('accounts', { at: 20, isGone: true }, { at: 40 })]],
  ['in two parts', [waiting('accounts', { at: 20, isGone: true }), waiting('accounts', { at: 40 })]],
  [
    'at once, and changed before',
    [waiting('accounts', { at: 15, fields: ['industry'] }, { at: 20, isGone: true }, { at: 40 })],
  ],
])('has a record stand that was deleted and brought back later than another deleted it, taken %s', (_, rounds) => {
  let state = both;
  for (const rows of rounds) state = foldedBy(rows, state, kovacs);
  const come = merge(state, noteRemoval(both, by('ben', 30).stamp));
  expect(isAlive(come)).toBe(true);
  expect(rowOf(come.slots)).toEqual(kovacs);
});

it('has what was brought back win over what another wrote in between', () => {
  const back = foldedBy(waiting('accounts', { at: 20, isGone: true }, { at: 40 }), both, kovacs);
  const other = noteWrite(
    { table: 'accounts', id: 'k', state: both },
    { ...kovacs, industry: 'Bridges' },
    {
      ...by('ben', 30),
      fields: ['industry'],
    },
  );
  expect(rowOf(merge(back, other).slots)).toEqual(kovacs);
  expect(conflictsOf(merge(back, other))).toMatchObject([{ slot: 'industry', value: 'Bridges' }]);
});

it('has what was written as a whole twice stand as of the second time', () => {
  const anna = (skills: string) => ({ key: 'kamProfiles', value: [{ kam: 'Anna', skills }] });
  const before = noteWrite({ table: 'meta', id: 'k' }, anna('none'), by('anna', 10));
  const twice = foldedBy(waiting('meta', { at: 20 }, { at: 40 }), before, anna('Cranes'));
  const other = noteWrite({ table: 'meta', id: 'k', state: before }, anna('Bridges'), by('ben', 30));
  expect(rowOf(merge(twice, other).slots)).toEqual(anna('Cranes'));
});

it('keeps what others made of a part of an import whose row went and came back', () => {
  const moved = (...of: string[]) => ({ id: 'k', columns: ['p'], moved: of.map((from) => ({ from, to: 'x' })) });
  const before = noteWrite({ table: 'ledgerBlocks', id: 'k' }, moved('a'), by('ben', 10));
  const back = foldedBy(waiting('ledgerBlocks', { at: 20, isGone: true }, { at: 40 }), before, moved('a', 'b'));
  const others = Object.values(back.slots).flatMap((entries) => entries.filter(([stamp]) => stamp.endsWith('ben')));
  expect(others.map(([, value]) => value)).toContainEqual({ from: 'a', to: 'x' });
});
