import type { BookBench } from './book-page.ts';
import { medianOf, mediansOf, ratioOf } from './measure.ts';
import { SMALL } from './open-books.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

declare const bookBench: BookBench;

const [ROUNDS, AT_ONCE] = [60, 20];

/** Measures what it costs a book that is not shared that it could be: a write as it is / as it was before. */
export async function benchTeam(stage: Stage): Promise<Measured> {
  const { own } = await stage.book(SMALL);
  const times = { writeAlone: [] as number[], writeBefore: [] as number[] };
  const measure = async (how: 'now' | 'before') =>
    medianOf(await own.evaluate(([one, turns]) => bookBench.writeFacts(one, turns), [how, AT_ONCE] as const));
  for (let round = -3; round < ROUNDS; round += 1) {
    // Each is first in turn.
    const order = round % 2 === 0 ? (['now', 'before'] as const) : (['before', 'now'] as const);
    for (const how of order) {
      const time = await measure(how);
      if (round >= 0) times[how === 'now' ? 'writeAlone' : 'writeBefore'].push(time);
    }
  }
  return {
    rows: [
      {
        name: 'one write to a book that is not shared / the same before books could be',
        ratio: ratioOf(times.writeAlone, times.writeBefore),
        atMost: 1.05,
      },
    ],
    milliseconds: mediansOf(times),
  };
}
