import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapPlace, relationshipMap } from '../../../lib/domain/people/relationship-map';
import { personOf } from '../book/book-of';

/** "agnes 3" has power 3; "gergo 1 agnes" reports to agnes; "-" leaves the power open. */
const groupOf = (...lines: string[]) =>
  lines.map((line) => {
    const [id = '', power, reportsToId] = line.split(' ');
    return personOf({
      id,
      group: { ...(power && power !== '-' && { power: Number(power) }), ...(reportsToId && { reportsToId }) },
    });
  });
/** The map as rows of names. */
const rowsOf = (places: readonly MapPlace[]) =>
  places.reduce<string[][]>((rows, { person, row }) => {
    rows[row] = [...(rows[row] ?? []), person.id];
    return rows;
  }, []);
const drawn = (across: number, ...lines: string[]) => rowsOf(relationshipMap(groupOf(...lines), across).places);

describe('the rows', () => {
  it.each([
    ['a superior stands above', ['gergo 3 agnes', 'agnes 1'], [['agnes'], ['gergo']]],
    ['power decides where nobody is above', ['a 0', 'b 3', 'c 2'], [['b'], ['c'], ['a']]],
    ['power not known stands lowest', ['a -', 'b 0'], [['b'], ['a']]],
    ['rows of nobody are left out', ['a 3', 'b 0'], [['a'], ['b']]],
    ['reports share the row of equal power', ['a 3', 'b 1 a', 'c 2'], [['a'], ['b', 'c']]],
    [
      'reports stand in the order of their superiors',
      ['a 3', 'b 2', 'x 1 b', 'y 1 a', 'c 3'],
      [['a', 'c'], ['y', 'b'], ['x']],
    ],
    ['chains go down step by step', ['a 3', 'b - a', 'c - b', 'd - c'], [['a'], ['b'], ['c'], ['d']]],
  ])('%s', (_, lines, rows) => {
    expect(drawn(4, ...lines)).toEqual(rows);
  });

  it('says what each row follows from', () => {
    const { places } = relationshipMap(groupOf('a 3', 'b 1 a', 'c -'), 3);
    expect(places.map(({ because }) => because)).toEqual(['power', 'reports to', 'power not known']);
  });

  it('cuts a long level into equal rows, each in the middle', () => {
    const { places, columns, rows } = relationshipMap(groupOf('a 3', 'b 1', 'c 1', 'd 1', 'e 1', 'f 1'), 3);
    expect(rowsOf(places)).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f']]);
    expect([columns, rows]).toEqual([3, 3]);
    expect(places.map(({ x }) => x)).toEqual([1, 0, 1, 2, 0.5, 1.5]);
    expect(drawn(3, 'b 1', 'c 1', 'd 1', 'e 1')).toEqual([
      ['b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('draws nobody as nothing', () => {
    expect(relationshipMap([], 3)).toEqual({ places: [], rows: 0, columns: 0, cut: [], left: 0 });
  });
});

describe('lines that are not drawn', () => {
  it('opens a circle above its most powerful member', () => {
    const map = relationshipMap(groupOf('a 1 c', 'b 3 a', 'c 2 b'), 3);
    expect(rowsOf(map.places)).toEqual([['b'], ['c'], ['a']]);
    expect(map.cut).toEqual([{ personId: 'b', superiorId: 'a', why: 'circle' }]);
  });

  it.each([
    ['oneself', 'a 1 a', 'circle'],
    ['somebody elsewhere', 'a 1 gone', 'not in the group'],
  ])('leaves %s out as a superior', (_, line, why) => {
    const { cut, places } = relationshipMap(groupOf(line), 3);
    expect(cut.map((one) => one.why)).toEqual([why]);
    expect(places[0]).not.toHaveProperty('superiorId');
  });

  it('shows twelve, counts the rest, and says so of who reports to one of the rest', () => {
    const many = Array.from({ length: 13 }, (_, n) => `p${n} 1`);
    const map = relationshipMap(groupOf('boss -', 'chief 3 boss', ...many), 4);
    expect([map.places.length, map.left]).toEqual([12, 3]);
    expect(map.cut).toEqual([{ personId: 'chief', superiorId: 'boss', why: 'not shown' }]);
  });
});

describe('any group', () => {
  const anyId = fc.integer({ min: 0, max: 15 }).map((n) => `p${n}`);
  const anyPerson = fc
    .record({ power: fc.integer({ min: 0, max: 3 }), reportsToId: anyId }, { requiredKeys: [] })
    .chain((group) =>
      fc
        .record({ id: anyId, name: fc.constantFrom('Nora', 'Béla'), placeholder: fc.boolean() })
        .map((person) => personOf({ ...person, group })),
    );
  const anyGroup = fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 16 });
  const anyWidth = fc.integer({ min: 1, max: 6 });

  it('puts no two people on one place, all inside the map, and everybody below their superior', () => {
    fc.assert(
      fc.property(anyGroup, anyWidth, (people, across) => {
        const { places, columns, rows, left } = relationshipMap(people, across);
        const byId = new Map(places.map((place) => [place.person.id, place]));
        expect(places.length + left).toBe(people.length);
        expect(new Set(places.map(({ row, x }) => `${row} ${x}`)).size).toBe(places.length);
        for (const { superiorId, row, x } of places) {
          expect(x >= 0 && x <= columns - 1 && row < rows && columns <= across).toBe(true);
          if (superiorId !== undefined) expect(byId.get(superiorId)?.row).toBeLessThan(row);
        }
      }),
    );
  });

  it('keeps or explains every superior on record', () => {
    fc.assert(
      fc.property(anyGroup, anyWidth, (people, across) => {
        const { places, cut } = relationshipMap(people, across);
        const told = [
          ...places.flatMap(({ person, superiorId }) => (superiorId ? [`${person.id} ${superiorId}`] : [])),
          ...cut.map(({ personId, superiorId }) => `${personId} ${superiorId}`),
        ];
        const recorded = places.flatMap(({ person: { id, group } }) =>
          group.reportsToId ? [`${id} ${group.reportsToId}`] : [],
        );
        expect(told.sort()).toEqual(recorded.sort());
      }),
    );
  });

  it('is drawn the same in whatever order the people come', () => {
    fc.assert(
      fc.property(anyGroup, anyWidth, fc.infiniteStream(fc.nat()), (people, across, numbers) => {
        const keys = new Map(people.map(({ id }) => [id, numbers.next().value ?? 0]));
        const shuffled = people.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(relationshipMap(shuffled, across)).toEqual(relationshipMap(people, across));
      }),
    );
  });
});
