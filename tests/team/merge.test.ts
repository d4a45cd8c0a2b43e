import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '../../lib/team/canonical';
import { cameBack, conflictsOf, isAlive, merge, type Shared } from '../../lib/team/merge';
import { noteRemoval, noteWrite } from '../../lib/team/note-write';
import { rowOf } from '../../lib/team/slots';
import { stampOf, tick } from '../../lib/team/stamp';
import { acts, play, shown } from './devices';

const states = (all: Parameters<typeof play>[0]) => play(all).flatMap(({ state }) => state ?? []);
const same = (one: Shared, other: Shared) => expect(canonical(one)).toBe(canonical(other));
const together = (some: readonly Shared[]) => some.reduce(merge);

it('merges to the same in either order', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const some = states(all);
      for (const one of some) for (const other of some) same(merge(one, other), merge(other, one));
    }),
  );
});

it('merges to the same whoever is merged first', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const some = states(all);
      for (const one of some)
        for (const two of some)
          for (const three of some) same(merge(merge(one, two), three), merge(one, merge(two, three)));
    }),
  );
});

it('changes nothing when it hears the same again', () => {
  fc.assert(
    fc.property(acts, (all) => {
      for (const one of states(all)) {
        same(merge(one, one), one);
        for (const other of states(all)) same(merge(merge(one, other), other), merge(one, other));
      }
    }),
  );
});

it('comes to the same on all devices, whatever order and repetition', () => {
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.nat()), (all, order) => {
      const some = states(all);
      if (some.length === 0) return;
      const again = [...some, ...some, ...some].map((state) => ({ state, at: Number(order.next().value) }));
      const shuffled = again.sort((one, other) => one.at - other.at).map(({ state }) => state);
      same(together(shuffled), together(some));
    }),
  );
});

it('shows after each write what was written, and keeps the rest', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const last = all.at(-1);
      if (last?.act !== 'write') return;
      const before = play(all.slice(0, -1))[last.at];
      const after = play(all)[last.at];
      if (!before || !after) return;
      const { [last.field]: _, ...rest } = shown(before) ?? { id: 'k' };
      const wanted = last.value === undefined ? rest : { ...rest, [last.field]: last.value };
      expect(shown(after)).toEqual(wanted);
    }),
  );
});

/** A device of a test that says what it writes, each write a minute after the last of all. */
function aTeam() {
  let now = 0;
  const stamp = (device: string) => {
    now += 60_000;
    return stampOf(tick(undefined, now), device);
  };
  const write = (state: Shared | undefined, device: string, row: object, ...fields: string[]) =>
    noteWrite({ table: 'proposals', id: 'p', ...(state && { state }) }, row, {
      stamp: stamp(device),
      ...(fields.length > 0 && { fields }),
    });
  return { stamp, write };
}

const offer = { id: 'p', title: 'Cranes', amount: 100, currency: 'EUR', personIds: ['x'], events: [] };

it('takes the later where both changed one field, and keeps the earlier as what lost', () => {
  const { write } = aTeam();
  const first = write(undefined, 'anna', offer);
  const annas = write(first, 'anna', { ...offer, title: 'Six cranes' }, 'title');
  const bens = write(first, 'ben', { ...offer, title: 'Seven cranes' }, 'title');
  const both = merge(annas, bens);
  expect(rowOf(both.slots)).toEqual({ ...offer, title: 'Seven cranes' });
  expect(conflictsOf(both)).toMatchObject([{ slot: 'title', value: 'Six cranes' }]);
});

it('keeps what lost also after somebody wrote the field anew', () => {
  const { write } = aTeam();
  const first = write(undefined, 'anna', offer);
  const annas = write(first, 'anna', { ...offer, title: 'Six cranes' }, 'title');
  const both = merge(annas, write(first, 'ben', { ...offer, title: 'Seven cranes' }, 'title'));
  const later = write(both, 'carl', { ...offer, title: 'Eight cranes' }, 'title');
  expect(rowOf(later.slots)).toEqual({ ...offer, title: 'Eight cranes' });
  expect(conflictsOf(later)).toMatchObject([{ slot: 'title', value: 'Six cranes' }]);
});

it('keeps the last eight of what lost', () => {
  const { write } = aTeam();
  let state = write(undefined, 'anna', offer);
  for (let turn = 0; turn < 12; turn += 1) {
    const annas = write(state, 'anna', { ...offer, title: `Anna ${turn}` }, 'title');
    const both = merge(annas, write(state, 'ben', { ...offer, title: `Ben ${turn}` }, 'title'));
    state = write(both, 'carl', { ...offer, title: `Carl ${turn}` }, 'title');
  }
  expect(conflictsOf(state).map(({ value }) => value)).toEqual(
    [11, 10, 9, 8, 7, 6, 5, 4].map((turn) => `Anna ${turn}`),
  );
});

it('has no conflict where the later knew of the earlier', () => {
  const { write } = aTeam();
  const first = write(undefined, 'anna', offer);
  const second = write(first, 'ben', { ...offer, title: 'Six cranes' }, 'title');
  expect(conflictsOf(merge(first, second))).toEqual([]);
});

it('keeps both where two changed different fields', () => {
  const { write } = aTeam();
  const first = write(undefined, 'anna', offer);
  const titled = write(first, 'anna', { ...offer, title: 'Six cranes' }, 'title');
  const both = merge(titled, write(first, 'ben', { ...offer, personIds: ['x', 'y'] }, 'personIds'));
  expect(rowOf(both.slots)).toEqual({ ...offer, title: 'Six cranes', personIds: ['x', 'y'] });
  expect(conflictsOf(both)).toEqual([]);
});

it('never puts an amount with the currency of another', () => {
  const { write } = aTeam();
  const first = write(undefined, 'anna', offer);
  const more = write(first, 'anna', { ...offer, amount: 120 }, 'amount');
  const other = write(first, 'ben', { ...offer, currency: 'HUF' }, 'currency');
  expect(rowOf(merge(more, other).slots)).toMatchObject({ amount: 100, currency: 'HUF' });
  expect(conflictsOf(merge(more, other))).toMatchObject([{ value: { amount: 120, currency: 'EUR' } }]);
});

it('merges lists thing by thing: what one adds and another takes away', () => {
  const { write } = aTeam();
  const first = write(undefined, 'anna', { ...offer, personIds: ['x', 'y'] });
  const more = write(first, 'anna', { ...offer, personIds: ['x', 'y', 'z'] }, 'personIds');
  const fewer = write(first, 'ben', { ...offer, personIds: ['y'] }, 'personIds');
  expect(rowOf(merge(more, fewer).slots)['personIds']).toEqual(['y', 'z']);
});

it('keeps the order of a list, also where one moved in it', () => {
  const { write } = aTeam();
  const first = write(undefined, 'anna', { ...offer, personIds: ['x', 'y', 'z'] });
  const moved = write(first, 'anna', { ...offer, personIds: ['z', 'x', 'y'] }, 'personIds');
  expect(rowOf(moved.slots)['personIds']).toEqual(['z', 'x', 'y']);
  const between = write(first, 'ben', { ...offer, personIds: ['x', 'n', 'y', 'z'] }, 'personIds');
  expect(rowOf(between.slots)['personIds']).toEqual(['x', 'n', 'y', 'z']);
});

it('keeps two things of a list that are alike', () => {
  const { write } = aTeam();
  const touched = { kind: 'touched', on: '2026-11-20', step: 'confirm-arrival', reached: false };
  const first = write(undefined, 'anna', { ...offer, events: [touched, touched] });
  expect(rowOf(first.slots)['events']).toEqual([touched, touched]);
});

it('deletes what was written before, and not what was written later', () => {
  const { write, stamp } = aTeam();
  const first = write(undefined, 'anna', offer);
  const early = write(first, 'ben', { ...offer, title: 'Early' }, 'title');
  const gone = noteRemoval(first, stamp('anna'));
  const late = write(first, 'carl', { ...offer, title: 'Late' }, 'title');
  expect(isAlive(merge(gone, early))).toBe(false);
  const back = merge(gone, late);
  expect([isAlive(back), cameBack(back)]).toEqual([true, true]);
  expect(rowOf(back.slots)).toEqual({ ...offer, title: 'Late' });
});

it('stands again as a whole once it is brought back', () => {
  const { write, stamp } = aTeam();
  const gone = noteRemoval(write(undefined, 'anna', offer), stamp('ben'));
  const back = write(gone, 'carl', offer);
  expect([isAlive(merge(gone, back)), cameBack(merge(gone, back))]).toEqual([true, false]);
  expect(rowOf(merge(back, gone).slots)).toEqual(offer);
});
