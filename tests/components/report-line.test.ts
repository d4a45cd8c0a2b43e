import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BOX, reportLine } from '../../components/charts/map/report-line';
import { type RelationshipMap, relationshipMap } from '../../lib/domain/people/relationship-map';
import { aPerson } from '../db/a-book';

interface Stretch {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** The straight stretches of a path, each from its left or upper end. */
function stretchesOf(path: string): Stretch[] {
  const at = { x: 0, y: 0 };
  return [...path.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g)].flatMap(([, sign, first = '', second]) => {
    const from = { ...at };
    if (sign !== 'V') at.x = Number(first);
    if (sign !== 'H') at.y = Number(second ?? first);
    if (sign === 'M') return [];
    const ends = [from, { ...at }].sort((a, b) => a.x - b.x || a.y - b.y);
    return [{ from: ends[0] ?? from, to: ends[1] ?? from }];
  });
}

const linesOf = (map: RelationshipMap) => {
  const superiors = map.places.filter((one) => map.places.some(({ superiorId }) => superiorId === one.person.id));
  return superiors.flatMap((superior, nth) =>
    map.places
      .filter(({ superiorId }) => superiorId === superior.person.id)
      .map((report) => ({ nth, stretches: stretchesOf(reportLine(superior, report, nth, map)) })),
  );
};

const anyMap = fc
  .record({
    people: fc.array(
      fc.record({ power: fc.integer({ min: 0, max: 3 }), above: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [] }),
      { maxLength: 12 },
    ),
    across: fc.integer({ min: 3, max: 6 }),
  })
  .map(({ people, across }) =>
    relationshipMap(
      people.map(({ above, ...group }, n) =>
        aPerson({
          id: `${n}`,
          accountId: 'k',
          name: `Member ${n}`,
          group: { roles: [], knownBy: [], ...group, ...(above !== undefined && { reportsToId: `${above}` }) },
        }),
      ),
      across,
    ),
  );

it('passes nobody’s box on the way', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const crossed = linesOf(map).flatMap(({ stretches }) =>
        stretches.filter(({ from, to }) =>
          map.places.some(
            ({ x, row }) =>
              from.x < x + 0.96 && to.x > x + 0.04 && from.y < row + BOX.bottom && to.y > row + BOX.top + 0.07,
          ),
        ),
      );
      expect(crossed).toEqual([]);
    }),
  );
});

it('never runs along the line of another superior, which would read as one line', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const lines = linesOf(map);
      const isAlong = (one: Stretch, other: Stretch) => {
        const upright = one.from.x === one.to.x && other.from.x === one.from.x && other.to.x === one.from.x;
        const level = one.from.y === one.to.y && other.from.y === one.from.y && other.to.y === one.from.y;
        if (upright) return one.from.y < other.to.y && other.from.y < one.to.y;
        return level && one.from.x < other.to.x && other.from.x < one.to.x;
      };
      const merged = lines.flatMap(({ nth, stretches }) =>
        stretches.filter((one) =>
          lines.some((other) => other.nth !== nth && other.stretches.some((stretch) => isAlong(one, stretch))),
        ),
      );
      expect(merged).toEqual([]);
    }),
  );
});
