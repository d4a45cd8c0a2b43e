import { measureInPage, mediansOf } from './measure.ts';
import type { Bench } from './page.ts';
import type { PlaysWork } from './plays-works.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

declare const bench: Bench;

/** One time is too short for the clock. */
const [ROUNDS, TIMES] = [15, 100];

/** Measures the advice on one account. */
export async function benchPlays(stage: Stage): Promise<Measured> {
  const page = await (await stage.browser()).newPage();
  await page.goto(await stage.addressOf('index.html'));
  await page.waitForFunction('globalThis.bench');
  const work = (name: PlaysWork) => page.evaluate(([one, times]) => bench.doPlays(one, times), [name, TIMES] as const);
  const { runPlays, concludeAccount } = mediansOf(
    await measureInPage(page, ['runPlays', 'concludeAccount'], ROUNDS, work),
  );
  await page.close();
  return { rows: [], milliseconds: { runPlays: runPlays / TIMES, concludeAccount: concludeAccount / TIMES } };
}
