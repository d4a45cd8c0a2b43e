import type { MapPlace, RelationshipMap } from '../../../lib/domain/people/relationship-map';

/** Within a row of height 1: where the box of a person begins and ends. What is above it is the lane for lines. */
export const BOX = { top: 0.22, bottom: 0.92 };

const LANE = 0.07;
/** Lines of different superiors keep so far apart: in rows, in places between people, and in places at a box. */
const APART = { down: 0.06, between: 0.015, atBox: 0.07 };
/** A line that came through a gap enters a box on that side: in its middle stands what comes from right above. */
const ASIDE = 0.25;
/** So far a line goes on behind the box, whose corners are round. */
const BEHIND = 0.06;
/** Beside the first and the last column there is half a gap only: its middle. */
const EDGE = 0.021;

/** The gap between two people of a row that is nearest to `x`; `x` itself where it passes beside the row. */
function gapNear(x: number, row: number, { places }: RelationshipMap): number {
  const lefts = places.filter((place) => place.row === row).map((place) => place.x);
  const start = Math.min(...lefts);
  const end = Math.max(...lefts) + 1;
  return x <= start || x >= end ? x : start + Math.round(x - start);
}

/**
 * Returns the line from a superior down to somebody who reports to them, as an SVG path in places and rows; it passes other
 * people through the gaps between them. `nth` tells the superiors apart, so that their lines do not run into one.
 */
export function reportLine(superior: MapPlace, report: MapPlace, nth: number, map: RelationshipMap): string {
  const shift = [0, 1, -1][nth % 3] ?? 0;
  const lane = (row: number) => (row + LANE + shift * APART.down).toFixed(3);
  const middle = (place: MapPlace) => place.x + 0.5 + shift * APART.atBox;
  let path = `M${middle(superior)} ${superior.row + BOX.bottom}V${lane(superior.row + 1)}`;
  let side = 0;
  for (let row = superior.row + 1; row < report.row; row++) {
    const gap = gapNear(report.x + 0.5, row, map);
    const inside = Math.min(map.columns - EDGE, Math.max(EDGE, gap));
    side = Math.sign(gap - report.x - 0.5);
    path += `H${(inside + shift * APART.between).toFixed(3)}V${lane(row + 1)}`;
  }
  return `${path}H${middle(report) + side * ASIDE}V${report.row + BOX.top + BEHIND}`;
}
