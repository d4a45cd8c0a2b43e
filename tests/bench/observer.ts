import type { Browser, Page } from '@playwright/test';
import { buildScript } from './build-script.ts';
import { medianOf } from './measure.ts';
import { openSite } from './open-site.ts';
import type { Row } from './print-table.ts';
import { type SiteCase, siteCases } from './site-cases.ts';
import type { Observing, SiteBench } from './site-page.ts';

declare const siteBench: SiteBench;

const [FEW, MANY] = [500, 50_000];
/** Many short rounds: what the machine does in between spoils only few of them. */
const [TURNS, ROUNDS, BATCHES] = [20, 10, 200];
const OVER_SECONDS = 600;
/** An app in one document, one with its message in a frame, and any page; the callback is the same on all others. */
const observed = ['gmail', 'roundcube', 'ladder'];
const called: Record<Observing, string> = { nobody: 'not observed', empty: 'empty observer', own: 'our observer' };
type Times = Record<Observing, number>;

const timeBatches = (page: Page): Promise<Times[]> =>
  page.evaluate(([rounds, batches]) => siteBench.timeBatches(rounds, batches), [ROUNDS, BATCHES] as const);

const mediansOf = (rounds: readonly Times[]): Times => ({
  nobody: medianOf(rounds.map(({ nobody }) => nobody)),
  empty: medianOf(rounds.map(({ empty }) => empty)),
  own: medianOf(rounds.map(({ own }) => own)),
});

/** What our observer adds to the changes, for each millisecond that an empty one adds. */
const ratioOf = ({ nobody, empty, own }: Times) => (own - nobody) / (empty - nobody);

async function compare(few: Page, many: Page): Promise<{ few: Times; many: Times }> {
  const rounds: { few: Times[]; many: Times[] } = { few: [], many: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    rounds.few.push(...(await timeBatches(few)));
    rounds.many.push(...(await timeBatches(many)));
  }
  // The first turn only warms up.
  return { few: mediansOf(rounds.few.slice(ROUNDS)), many: mediansOf(rounds.many.slice(ROUNDS)) };
}

function rowsOf(site: string, few: Times, many: Times): Row[] {
  const size = MANY.toLocaleString('en');
  return [
    {
      name: `${site}, ${size} elements: what our observer adds to a batch of changes / what an empty one adds`,
      ratio: ratioOf(many),
      atMost: 3,
    },
    {
      name: `${site}: the same ratio with ${size} elements / with ${FEW}`,
      ratio: ratioOf(many) / ratioOf(few),
      atMost: 1.3,
    },
  ];
}

async function looksOf(page: Page, name: string): Promise<Record<string, number>> {
  const looks = await page.evaluate((batches) => siteBench.timeLooks(batches), OVER_SECONDS);
  const all = looks.reduce((sum, look) => sum + look, 0);
  return {
    [`${name}: one look`]: medianOf(looks),
    [`${name}: all looks that 1,000 batches over some seconds cause`]: (all / OVER_SECONDS) * 1000,
  };
}

async function benchSite(browser: Browser, script: string, given: SiteCase) {
  const few = await openSite(browser, script, given, FEW);
  const many = await openSite(browser, script, given, MANY);
  const nameOf = (elements: number) => `${given.site}, ${elements.toLocaleString('en')} elements`;
  const batchesOf = (elements: number, times: Times) =>
    (Object.keys(called) as Observing[]).map((way) => [
      `${nameOf(elements)}: ${BATCHES} batches, ${called[way]}`,
      times[way],
    ]);
  const times = observed.includes(given.site) ? await compare(few, many) : undefined;
  const milliseconds: Record<string, number> = {
    ...(times && Object.fromEntries([...batchesOf(FEW, times.few), ...batchesOf(MANY, times.many)])),
    ...(await looksOf(few, nameOf(FEW))),
    ...(await looksOf(many, nameOf(MANY))),
  };
  await few.close();
  await many.close();
  return { rows: times ? rowsOf(given.site, times.few, times.many) : [], milliseconds };
}

/**
 * Returns what watching a page costs: ratios with their targets, and medians in milliseconds, with those of the looks that
 * the changes cause. The script for the pages is built into the given folder.
 */
export async function benchObserver(browser: Browser, outDir: string) {
  const script = await buildScript('site-page', outDir);
  const rows: Row[] = [];
  const milliseconds: Record<string, number> = {};
  for (const given of siteCases) {
    const measured = await benchSite(browser, script, given);
    rows.push(...measured.rows);
    Object.assign(milliseconds, measured.milliseconds);
  }
  return { rows, milliseconds };
}
