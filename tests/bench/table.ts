import { measureInPage, mediansOf, ratioOf } from './measure.ts';
import type { Bench } from './page.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';
import type { TableWork } from './table-works.tsx';

declare const bench: Bench;

const [ACCOUNTS, ROUNDS] = [100_000, 25];
const WORKS = ['sortAndFilter', 'bareWithCommit', 'sortAndFilterAlone', 'bareAlone'] as const satisfies TableWork[];

/** Measures the list of accounts sorted and filtered anew, beside bare typed arrays. */
export async function benchTable(stage: Stage): Promise<Measured> {
  const page = await (await stage.browser()).newPage();
  await page.goto(await stage.addressOf('index.html'));
  await page.waitForFunction('globalThis.bench');
  await page.evaluate((accounts) => bench.prepareTable(accounts), ACCOUNTS);
  const work = (name: TableWork) => page.evaluate((one) => bench.doTable(one), name);
  const times = await measureInPage(page, WORKS, ROUNDS, work);
  await page.close();
  return {
    rows: [
      {
        name: 'the table of 100,000 accounts filtered by two columns and sorted by a third, one commit included / a bare typed-array sort and filter of the same columns, one commit included',
        ratio: ratioOf(times.sortAndFilter, times.bareWithCommit),
        atMost: 2,
      },
      { name: 'the same without the commits', ratio: ratioOf(times.sortAndFilterAlone, times.bareAlone) },
    ],
    milliseconds: mediansOf(times),
  };
}
