import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** What a page has cost its main thread, in milliseconds of the processor, and the tasks of 50 ms and more by the clock. */
export interface Cost {
  script: number;
  task: number;
  longTasks: number;
}

/** A page, and what stands in it once it has its guest. */
export interface Visited {
  address: string;
  guest: string;
}

/**
 * How often each page is visited, for how long it is then left alone, and how often its own script changes it. Rounds go on at once
 * where most of a visit is waiting: processor time counts, so that what others do meanwhile does not.
 */
export interface Visits {
  rounds: number;
  atOnce: number;
  idle: number;
  changes: number;
}

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

/** Returns how pages are opened one at a time: what one visit has to wait for while its page loads would be cut off another's. */
function oneAtATime(): <Value>(open: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (open) => {
    const opened = last.then(open);
    last = opened.catch(() => undefined);
    return opened;
  };
}

type InTurn = ReturnType<typeof oneAtATime>;

async function visit(context: BrowserContext, inTurn: InTurn, { address, guest }: Visited, { idle, changes }: Visits) {
  const { page, session } = await inTurn(async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    return { page, session };
  });
  await page.waitForTimeout(idle);
  if (changes > 0) {
    await page.evaluate(change, changes);
    await page.waitForTimeout(idle / 5);
  }
  const cost: Cost = { ...(await costOf(session)), longTasks: changes > 0 ? await countLongTasks(page) : 0 };
  // Looked for only now, as looking costs the page something, too.
  if ((await page.locator(guest).count()) === 0) throw new Error(`There is no ${guest} in ${address}.`);
  await page.close();
  return cost;
}

/**
 * Visits all pages in each round, some rounds at once, and returns what each visit has cost, round by round. In each round another
 * page comes first.
 */
export async function visitInTurn<Way extends string>(
  context: BrowserContext,
  pages: Record<Way, Visited>,
  visits: Visits,
): Promise<Record<Way, Cost[]>> {
  const ways = Object.keys(pages) as Way[];
  const costs = Object.fromEntries(ways.map((way) => [way, [] as Cost[]])) as Record<Way, Cost[]>;
  const inTurn = oneAtATime();
  // The first round fills the browser's caches.
  let next = -1;
  const goOn = async () => {
    while (next < visits.rounds) {
      const round = next;
      next += 1;
      const order = ways.map((_, place) => ways[(place + round + 1) % ways.length] as Way);
      await Promise.all(
        order.map(async (way) => {
          const cost = await visit(context, inTurn, pages[way], visits);
          if (round >= 0) costs[way][round] = cost;
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: visits.atOnce }, goOn));
  return costs;
}
