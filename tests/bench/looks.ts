import type { Page } from '@playwright/test';
import { buildScript } from './build-script.ts';
import { medianOf, processorClock, ratioOf } from './measure.ts';
import { openSite } from './open-site.ts';
import type { Measured } from './print-table.ts';
import { siteCases } from './site-cases.ts';
import type { SiteBench } from './site-page.ts';
import type { Stage } from './stage.ts';

declare const siteBench: SiteBench;

const [FEW, MANY] = [500, 50_000];
const [ROUNDS, LOOKS, BATCHES] = [30, 5, 600];
/** The generic reader, which every page may get: what it takes is the measure for all others. */
const GENERIC = 'ladder';

interface Watched {
  site: string;
  page: Page;
  clock: () => Promise<number>;
  times: number[];
}

async function lookAt({ page, clock }: Watched): Promise<number> {
  const from = await clock();
  await page.evaluate((looks) => siteBench.look(looks), LOOKS);
  return ((await clock()) - from) / LOOKS;
}

/** Looks at all sites filled to so many elements, one after the other in each round; returns what one look took at each. */
async function timeLooks(stage: Stage, script: string, elements: number) {
  const browser = await stage.browser();
  const all: Watched[] = [];
  for (const given of siteCases) {
    const page = await openSite(browser, script, given, elements);
    all.push({ site: given.site, page, clock: await processorClock(page), times: [] });
  }
  // The first rounds only warm up.
  for (let round = -3; round < ROUNDS; round++) {
    for (const watched of all) {
      const time = await lookAt(watched);
      if (round >= 0) watched.times.push(time);
    }
  }
  const counts: Record<string, number> = {};
  for (const { site, page } of all) {
    counts[site] = await page.evaluate((batches) => siteBench.countLooks(batches), BATCHES);
    await page.close();
  }
  return { times: Object.fromEntries(all.map(({ site, times }) => [site, times])), counts };
}

/** Measures what one look at a page takes, site by site, beside the look of the generic reader at a page as large. */
export async function benchLooks(stage: Stage): Promise<Measured> {
  const script = await buildScript('site-page', stage.outDir);
  const measured: Measured = { rows: [], milliseconds: {} };
  for (const elements of [FEW, MANY]) {
    const size = `${elements.toLocaleString('en')} elements`;
    const { times, counts } = await timeLooks(stage, script, elements);
    for (const [site, looks] of Object.entries(times)) {
      const one = medianOf(looks);
      measured.milliseconds[`${site}, ${size}: one look`] = one;
      const perBatch = (one * (counts[site] ?? Number.NaN)) / BATCHES;
      measured.milliseconds[`${site}, ${size}: all looks that 1,000 batches over some seconds cause`] = perBatch * 1000;
      if (elements !== MANY || site === GENERIC) continue;
      measured.rows.push({
        name: `${site}, ${size}: one look / one look of the generic reader`,
        ratio: ratioOf(looks, times[GENERIC] ?? []),
        ...(site === 'outlook' && { atMost: 1.25 }),
      });
    }
  }
  return measured;
}
