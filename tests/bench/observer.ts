import type { Browser, Page } from '@playwright/test';
import { buildScript } from './build-script.ts';
import { medianOf } from './measure.ts';
import { openSite } from './open-site.ts';
import type { Measured, Row } from './print-table.ts';
import { type SiteCase, siteCases } from './site-cases.ts';
import type { Observing, SiteBench } from './site-page.ts';
import type { Stage } from './stage.ts';

declare const siteBench: SiteBench;

const [FEW, MANY] = [500, 50_000];
/** Many short rounds: what the machine does in between spoils only few of them. */
const [TURNS, ROUNDS, BATCHES] = [20, 10, 200];
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

async function benchSite(browser: Browser, script: string, given: SiteCase): Promise<Measured> {
  const few = await openSite(browser, script, given, FEW);
  const many = await openSite(browser, script, given, MANY);
  const batchesOf = (elements: number, times: Times) =>
    (Object.keys(called) as Observing[]).map((way) => [
      `${given.site}, ${elements.toLocaleString('en')} elements: ${BATCHES} batches, ${called[way]}`,
      times[way],
    ]);
  const times = await compare(few, many);
  await few.close();
  await many.close();
  return {
    rows: rowsOf(given.site, times.few, times.many),
    milliseconds: Object.fromEntries([...batchesOf(FEW, times.few), ...batchesOf(MANY, times.many)]),
  };
}

/** Measures what watching a page adds to each of its changes. */
export async function benchObserver(stage: Stage): Promise<Measured> {
  const [browser, script] = [await stage.browser(), await buildScript('site-page', stage.outDir)];
  const all: Measured = { rows: [], milliseconds: {} };
  for (const given of siteCases.filter(({ site }) => observed.includes(site))) {
    const { rows, milliseconds } = await benchSite(browser, script, given);
    all.rows.push(...rows);
    Object.assign(all.milliseconds, milliseconds);
  }
  return all;
}
