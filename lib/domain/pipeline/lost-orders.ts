import { byName, type NamedLines } from './by-name';
import type { PipelineLine } from './pipeline-line';

/** What was declined, why, and who got the order; the most frequent first, what nobody noted last. */
export interface LostOrders<Line extends PipelineLine> {
  declined: Line[];
  why: NamedLines<Line>[];
  to: NamedLines<Line>[];
}

/** Returns why proposals were declined, and who got the orders. */
export function lostOrders<Line extends PipelineLine>(lines: readonly Line[]): LostOrders<Line> {
  const declined = lines.filter(({ decision }) => decision?.outcome === 'declined');
  return {
    declined,
    why: byName(declined, ({ decision }) => decision?.reason),
    to: byName(declined, ({ decision }) => decision?.competitor),
  };
}
