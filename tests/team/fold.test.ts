import fc from 'fast-check';
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
const known = (state: Shared): TeamRecord => ({ key: `${state.table} k`, state, turn: 1 });
const foldedBy = (rows: readonly OutboxRow[], before: Shared, row: object | undefined) =>
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

const other = { ...kovacs, industry: 'Bridges' };
const noted = (at: number, ...fields: string[]) => ({ at, fields });
it.each([
  ['set to another and back', kovacs, [noted(30, 'industry'), noted(50, 'industry')], 25],
  ['set to another and back since the other', kovacs, [noted(30, 'industry'), noted(50, 'industry')], 45],
  [
    'brought back, and set back since',
    kovacs,
    [{ at: 30, isGone: true as const }, { at: 40 }, noted(50, 'industry')],
    45,
  ],
  [
    'brought back, and emptied since',
    { id: 'k', name: kovacs.name },
    [{ at: 30, isGone: true as const }, { at: 40 }, noted(50, 'industry')],
    45,
  ],
  ['given what it never had, and without it again', kovacs, [noted(30, 'market'), noted(50, 'market')], 45],
  ['given a thing of a list, and without it again', kovacs, [noted(30, 'tags'), noted(50, 'tags')], 45],
])('counts what was written as of when it was, though it is as it was known: %s', (_, row, rows, at) => {
  const come = merge(foldedBy(waiting('accounts', ...rows), both, row), noteRemoval(both, by('ben', at).stamp));
  expect(isAlive(come)).toBe(true);
  expect(rowOf(come.slots)).toEqual(row);
});

it('leaves things of a list to who took them out, where the list was written and they were not', () => {
  const tagged = { ...kovacs, tags: ['a', 'b'] };
  const before = noteWrite({ table: 'accounts', id: 'k' }, tagged, by('anna', 10));
  const mine = foldedBy(waiting('accounts', noted(30, 'tags'), noted(50, 'tags')), before, tagged);
  const fewer = noteWrite(
    { table: 'accounts', id: 'k', state: before },
    { ...kovacs, tags: ['b'] },
    { ...by('ben', 40), fields: ['tags'] },
  );
  expect(rowOf(merge(mine, fewer).slots)).toEqual({ ...kovacs, tags: ['b'] });
});

it('says nothing new of what is as it was written already, or was written later', () => {
  const mine = foldedBy(waiting('accounts', noted(30, 'industry')), both, other);
  expect(foldedBy(waiting('accounts', noted(30, 'industry')), mine, other)).toBe(mine);
  expect(foldedBy(waiting('accounts', noted(20, 'industry')), mine, other)).toBe(mine);
  expect(foldedBy(waiting('accounts', { at: 40 }), mine, other)).toBe(mine);
});

/** What a device does to a record, ten moments after each other: it writes a field, or deletes the record and brings it back later. */
const done = fc.oneof(
  { arbitrary: fc.record({ field: fc.constant('name'), value: fc.constantFrom('a', 'b') }), weight: 2 },
  { arbitrary: fc.record({ field: fc.constant('industry'), value: fc.constantFrom('a', 'b', undefined) }), weight: 2 },
  { arbitrary: fc.constant('deleted or back' as const), weight: 1 },
);

it('comes to the same, beside whatever another does, whether each write is taken by itself or all at once', () => {
  const all = fc.array(done, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(all, fc.nat(6), fc.constantFrom('name', 'industry', null), (some, place, field) => {
      let [row, state]: [Record<string, unknown> | undefined, Shared] = [kovacs, both];
      const rows = some.map((one, number): OutboxRow => {
        const at = (number + 2) * 10;
        const isThere = row !== undefined;
        if (one === 'deleted or back') row = isThere ? undefined : { ...kovacs, name: `back ${number}` };
        else row = { ...(row ?? kovacs), [one.field]: one.value };
        const what = row ? isThere && one !== 'deleted or back' && { fields: [one.field] } : { isGone: true as const };
        const [noted] = waiting('accounts', { at, ...what });
        state = foldedBy([noted as OutboxRow], state, row);
        return noted as OutboxRow;
      });
      const atOnce = foldedBy(rows, both, row);
      const stamped = by('ben', 15 + place * 10);
      const bens = field
        ? noteWrite(
            { table: 'accounts', id: 'k', state: both },
            { ...kovacs, [field]: 'ben' },
            { ...stamped, fields: [field] },
          )
        : noteRemoval(both, stamped.stamp);
      const [one, another] = [merge(state, bens), merge(atOnce, bens)];
      expect(isAlive(another)).toBe(isAlive(one));
      // Of what it says once it was deleted here, others hear no more.
      if (row && isAlive(one)) expect(rowOf(another.slots)).toEqual(rowOf(one.slots));
    }),
  );
});
