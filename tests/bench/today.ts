import { mediansOf, ratioOf } from './measure.ts';
import type { Bench } from './page.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';
import type { TodayWork } from './today-works.tsx';

declare const bench: Bench;

const [ACCOUNTS, ROUNDS] = [100_000, 12];
const WORKS = ['today', 'todayBare'] as const satisfies TodayWork[];

/** Measures the first draw of Today, from nothing until all of it stands there, beside the bare reads of its tables. */
export async function benchToday(stage: Stage): Promise<Measured> {
  const page = await (await stage.browser()).newPage();
  await page.goto(await stage.addressOf('index.html'));
  await page.waitForFunction('globalThis.bench');
  await page.evaluate((accounts) => bench.prepareToday(accounts), ACCOUNTS);
  const times: Record<TodayWork, number[]> = { today: [], todayBare: [] };
  // Most of a read is waiting for another process, which no clock of one thread counts. The first two rounds only warm up.
  for (let round = -2; round < ROUNDS; round += 1) {
    // Each goes first every other time: what one leaves to the other evens out.
    for (const name of round % 2 === 0 ? WORKS : WORKS.toReversed()) {
      await page.requestGC();
      const time = await page.evaluate((one) => bench.doToday(one), name);
      if (round >= 0) times[name].push(time);
    }
  }
  await page.close();
  return {
    rows: [
      {
        name: 'first draw of Today with a book of 100,000 accounts, until its figures, steps and advice stand there / the bare reads of its tables and one commit of the same',
        ratio: ratioOf(times.today, times.todayBare),
        atMost: 2,
      },
    ],
    milliseconds: mediansOf(times),
  };
}
