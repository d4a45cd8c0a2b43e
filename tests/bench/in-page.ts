import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { openChromium } from '../browsers/open-chromium.ts';
import { makeEmptyHost } from './empty-host.ts';
import { type BigMail, serveBigMail } from './in-page-server.ts';
import { leastMedianOf, medianOf } from './measure.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

/** Who runs in the page beside its own script. */
type Beside = 'nobody' | 'host' | 'keyside' | 'hypothesis';
/** What a page has cost its main thread, in milliseconds of the processor, and the tasks of 50 ms and more by the clock. */
interface Cost {
  script: number;
  task: number;
  longTasks: number;
}

/** How often each page is visited, for how long it is then left alone, and how often its own script changes it. */
interface Visits {
  rounds: number;
  idle: number;
  changes: number;
}

const [CHANGES, PLAIN_ROUNDS] = [1_000, 60];
const SIZES = [5_000, 50_000];
/** The build for tests reads pages of 127.0.0.1 and localhost alone. */
const UNREAD = 'plain.localhost';
const EMPTY_HOST = 'host.localhost';
/** What stands in the page when the guest is there. */
const GUEST = {
  nobody: 'body',
  host: '[data-bench-host]',
  keyside: 'html > div',
  hypothesis: 'hypothesis-sidebar',
};

async function costOf(session: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000;
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** The page's own script makes many small changes, as apps do over some seconds. */
async function change(times: number): Promise<void> {
  const place = document.querySelector('#messagebody');
  for (let turn = 0; turn < times; turn += 1) {
    const node = turn % 4 === 0 ? document.createElement('p') : place?.lastElementChild;
    if (turn % 4 === 0 && node) place?.append(node);
    else if (turn % 4 === 1) node?.setAttribute('title', 'changed');
    else if (turn % 4 === 2) node?.append('changed');
    else node?.remove();
    if (turn % 2) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const countLongTasks = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Told at once where there are any.
        setTimeout(() => resolve(0), 500);
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
        observer.observe({ type: 'longtask', buffered: true });
      }),
  );

async function visit(
  context: BrowserContext,
  address: string,
  beside: Beside,
  { idle, changes }: Visits,
): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForTimeout(idle);
  if (changes > 0) {
    await page.evaluate(change, changes);
    await page.waitForTimeout(idle / 5);
  }
  const cost = { ...(await costOf(session)), longTasks: await countLongTasks(page) };
  // Looked for only now, as looking costs the page something, too.
  if ((await page.locator(GUEST[beside]).count()) === 0) throw new Error(`There is no ${beside} in ${address}.`);
  await page.close();
  return cost;
}

async function compare(context: BrowserContext, addresses: Record<string, string>, given: Visits) {
  const ways = Object.keys(addresses) as Beside[];
  const costs = Object.fromEntries(ways.map((way) => [way, [] as Cost[]])) as Record<Beside, Cost[]>;
  // The first round fills the browser's caches.
  for (let round = -1; round < given.rounds; round += 1) {
    for (const way of ways) {
      const cost = await visit(context, addresses[way] ?? '', way, given);
      if (round >= 0) costs[way].push(cost);
    }
  }
  return costs;
}

/** What somebody adds to the page in each round, in milliseconds of the processor. */
const added = (costs: Record<Beside, Cost[]>, way: Beside, what: 'script' | 'task'): number[] =>
  costs[way].map((cost, round) => cost[what] - (costs.nobody[round]?.[what] ?? Number.NaN));

/**
 * The ratio of what two add: the medians of each, as what the lesser one adds may lie within what one visit is off. NaN where what
 * it is divided by may be nothing: any ratio would come of that.
 */
const ratioOfAdded = (costs: Record<Beside, Cost[]>, over: Beside, under: Beside, what: 'script' | 'task') =>
  leastMedianOf(added(costs, under, what)) > 0
    ? medianOf(added(costs, over, what)) / medianOf(added(costs, under, what))
    : Number.NaN;

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
async function benchBig(context: BrowserContext, { addressOf }: BigMail, elements: number): Promise<Measured> {
  const addresses = {
    nobody: addressOf(UNREAD, elements),
    host: addressOf(EMPTY_HOST, elements),
    keyside: addressOf('127.0.0.1', elements),
    hypothesis: addressOf(UNREAD, elements, 'hypothesis'),
  };
  const costs = await compare(context, addresses, { rounds: 7, idle: 5_000, changes: CHANGES });
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
  const addresses = {
    nobody: plainAt(UNREAD),
    host: plainAt(EMPTY_HOST),
    keyside: plainAt('127.0.0.1'),
    hypothesis: plainAt(UNREAD, 'hypothesis'),
  };
  const costs = await compare(context, addresses, { rounds: PLAIN_ROUNDS, idle: 800, changes: 0 });
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
  const { context, close } = await openChromium({ extension: `${stage.extension()},${emptyHost}` });
  const all: Measured = { rows: [], milliseconds: {} };
  try {
    const measured = [await benchPlain(context, served)];
    for (const elements of SIZES) measured.push(await benchBig(context, served, elements));
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
