import type { BrowserContext } from '@playwright/test';
import { openChromium } from '../browsers/open-chromium.ts';
import { makeEmptyHost } from './empty-host.ts';
import { type BigMail, serveBigMail } from './in-page-server.ts';
import { leastMedianOf, medianOf, middleOf } from './measure.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';
import { type Cost, visitInTurn } from './visit-page.ts';

/** Who runs in the page beside its own script. */
type Beside = 'nobody' | 'host' | 'keyside' | 'hypothesis';

/**
 * The browser's own clearing up comes to any page, some 0.85 s after it has loaded: whether it falls into what is measured is chance,
 * and it takes as long as all that an empty host takes.
 */
const FLAGS = ['--js-flags=--no-incremental-marking-task'];
const CHANGES = 1_000;
/** By number of elements, how often each big page is visited. */
const SIZES = new Map([
  [5_000, 20],
  [50_000, 12],
]);
/** The build for tests reads pages of 127.0.0.1 and localhost alone. */
const UNREAD = 'plain.localhost';
const EMPTY_HOST = 'host.localhost';

/** The same page with each guest: its address by the name of the server, and what stands in it when the guest is there. */
const pagesAt = (addressOf: (host: string, hypothesis?: 'hypothesis') => string) => ({
  nobody: { address: addressOf(UNREAD), guest: 'body' },
  host: { address: addressOf(EMPTY_HOST), guest: '[data-bench-host]' },
  keyside: { address: addressOf('127.0.0.1'), guest: 'html > div' },
  hypothesis: { address: addressOf(UNREAD, 'hypothesis'), guest: 'hypothesis-sidebar' },
});

/** What somebody adds to the page in each round, in milliseconds of the processor. */
const added = (costs: Record<Beside, Cost[]>, way: Beside, what: 'script' | 'task'): number[] =>
  costs[way].map((cost, round) => cost[what] - (costs.nobody[round]?.[what] ?? Number.NaN));

/**
 * The ratio of what two add: over all rounds, as what the lesser one adds may lie within what one visit is off. NaN where what it
 * is divided by may be nothing: any ratio would come of that.
 */
function ratioOfAdded(costs: Record<Beside, Cost[]>, over: Beside, under: Beside, what: 'script' | 'task'): number {
  const usual = (way: Beside) => middleOf(costs[way].map((cost) => cost[what]));
  return leastMedianOf(added(costs, under, what)) > 0
    ? (usual(over) - usual('nobody')) / (usual(under) - usual('nobody'))
    : Number.NaN;
}

/** What the browser itself takes to let an extension put one element up, which no sidebar can do with less. */
const floorOf = (page: string, costs: Record<Beside, Cost[]>) => ({
  name: `${page}: the floor, script of an extension that only puts up an empty host with a closed root / script of the Hypothesis client`,
  ratio: ratioOfAdded(costs, 'host', 'hypothesis', 'script'),
});

const longTasksOf = (costs: readonly Cost[]) => medianOf(costs.map(({ longTasks }) => longTasks));

function millisecondsOf(page: string, costs: Record<Beside, Cost[]>): Record<string, number> {
  const entries = (Object.keys(costs) as Beside[])
    .filter((way) => costs[way].length > 0)
    .flatMap((way) => [
      [`${page}, beside it ${way}: script`, medianOf(costs[way].map(({ script }) => script))],
      [`${page}, beside it ${way}: all tasks`, medianOf(costs[way].map(({ task }) => task))],
    ]);
  return Object.fromEntries(entries) as Record<string, number>;
}

/** Big pages that go on changing: a mail beside lists of so many elements. */
async function benchBig(
  context: BrowserContext,
  { addressOf }: BigMail,
  elements: number,
  rounds: number,
): Promise<Measured> {
  const pages = pagesAt((host, hypothesis) => addressOf(host, elements, hypothesis));
  const costs = await visitInTurn(context, pages, { rounds, atOnce: 4, idle: 5_000, changes: CHANGES });
  const page = `a mail in a page of ${elements.toLocaleString('en')} elements`;
  return {
    rows: [
      {
        name: `${page}, sidebar closed: script of ours / script of the Hypothesis client, from load over 5 s and ${CHANGES.toLocaleString('en')} changes`,
        ratio: ratioOfAdded(costs, 'keyside', 'hypothesis', 'script'),
        atMost: 0.08,
      },
      floorOf(page, costs),
      {
        name: `${page}: tasks of 50 ms and more that the page has beyond its own`,
        ratio: longTasksOf(costs.keyside) - longTasksOf(costs.nobody),
        atMost: 0,
      },
    ],
    milliseconds: {
      ...millisecondsOf(page, costs),
      [`${page}, beside it the Hypothesis client: tasks of 50 ms and more (a number)`]:
        longTasksOf(costs.hypothesis) - longTasksOf(costs.nobody),
    },
  };
}

/** A plain page just after it has loaded, which nobody touches. */
async function benchPlain(context: BrowserContext, { plainAt }: BigMail): Promise<Measured> {
  const costs = await visitInTurn(context, pagesAt(plainAt), { rounds: 60, atOnce: 2, idle: 800, changes: 0 });
  const page = 'a plain page of 400 rows, sidebar closed, from load over 0.8 s';
  return {
    rows: [
      {
        name: `${page}: script of ours / script of the Hypothesis client`,
        ratio: ratioOfAdded(costs, 'keyside', 'hypothesis', 'script'),
        atMost: 0.1,
      },
      floorOf(page, costs),
      {
        name: `${page}: all tasks that we add / those that an extension adds which only puts up an empty host with a closed root`,
        ratio: ratioOfAdded(costs, 'keyside', 'host', 'task'),
        atMost: 2,
      },
    ],
    milliseconds: millisecondsOf(page, costs),
  };
}

/** Measures what the closed sidebar costs a page beside what the Hypothesis client and an empty host cost it. */
export async function benchInPage(stage: Stage): Promise<Measured> {
  const served = await serveBigMail();
  const emptyHost = makeEmptyHost(stage.outDir, EMPTY_HOST);
  const { context, close } = await openChromium({ flags: FLAGS, extension: `${stage.extension()},${emptyHost}` });
  const all: Measured = { rows: [], milliseconds: {} };
  try {
    const measured = [await benchPlain(context, served)];
    for (const [elements, rounds] of SIZES) measured.push(await benchBig(context, served, elements, rounds));
    for (const { rows, milliseconds } of measured) {
      all.rows.push(...rows);
      Object.assign(all.milliseconds, milliseconds);
    }
  } finally {
    await close();
    served.close();
  }
  return all;
}
