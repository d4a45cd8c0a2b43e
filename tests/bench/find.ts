import type { FindWork } from './find-works.ts';
import { measureInPage, medianOf } from './measure.ts';
import type { Bench } from './page.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

declare const bench: Bench;

const [ACCOUNTS, PEOPLE, ROUNDS] = [100_000, 300_000, 3];

/** Returns what nineteen of twenty are at most. */
const p95Of = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;

/** Measures what the palette takes to find, letter by letter, beside a bare scan of the same letters. */
export async function benchFind(stage: Stage): Promise<Measured> {
  const page = await (await stage.browser()).newPage();
  await page.goto(await stage.addressOf('index.html'));
  await page.waitForFunction('globalThis.bench');
  const sizes = [ACCOUNTS, PEOPLE] as const;
  const typed = await page.evaluate(([accounts, people]) => bench.prepareFind(accounts, people), sizes);
  const p95: Record<FindWork, number> = { find: Number.NaN, scan: Number.NaN };
  for (const work of ['find', 'scan'] as const) {
    const names = typed.map((_, at) => String(at));
    const rounds = await measureInPage(page, names, ROUNDS, (at) =>
      page.evaluate(([one, which]) => bench.doFind(one, which), [work, Number(at)] as const),
    );
    p95[work] = p95Of(names.map((at) => medianOf(rounds[at] ?? [])));
  }
  await page.close();
  return {
    rows: [{ name: 'palette: find what is typed / a bare scan, p95', ratio: p95.find / p95.scan, atMost: 1.5 }],
    milliseconds: { 'palette: find, p95': p95.find, 'palette: bare scan, p95': p95.scan },
  };
}
