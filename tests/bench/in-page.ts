import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type BigMail, serveBigMail } from './in-page-server.ts';
import type { Row } from './print-table.ts';

/** Who runs in the page beside its own script. */
type Beside = 'nobody' | 'keyside' | 'hypothesis';
/** What a page has cost its main thread, in milliseconds, and the tasks of 50 ms and more. */
interface Cost {
  script: number;
  task: number;
  longTasks: number;
}

const [IDLE, ROUNDS, CHANGES] = [5_000, 5, 1_000];
const SIZES = [5_000, 50_000];
/** The build for tests reads pages of 127.0.0.1 and localhost alone. */
const UNREAD = 'plain.localhost';
/** What stands in the page when the guest is there. */
const GUEST = { nobody: 'article', keyside: 'html > div', hypothesis: 'hypothesis-sidebar' };

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

async function visit(context: BrowserContext, address: string, beside: Beside): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await page.locator(GUEST[beside]).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(IDLE);
  await page.evaluate(change, CHANGES);
  await page.waitForTimeout(IDLE / 5);
  const cost = { ...(await costOf(session)), longTasks: await countLongTasks(page) };
  await page.close();
  return cost;
}

/** Who shares the machine only adds to what a page costs: the least of some visits comes nearest. */
const leastOf = (costs: readonly Cost[]): Cost => ({
  script: Math.min(...costs.map(({ script }) => script)),
  task: Math.min(...costs.map(({ task }) => task)),
  longTasks: Math.min(...costs.map(({ longTasks }) => longTasks)),
});

async function compare(context: BrowserContext, { addressOf }: BigMail, elements: number) {
  const addresses: Record<Beside, string> = {
    nobody: addressOf(UNREAD, elements),
    keyside: addressOf('127.0.0.1', elements),
    hypothesis: addressOf(UNREAD, elements, 'hypothesis'),
  };
  const ways: Beside[] = ['nobody', 'keyside', 'hypothesis'];
  const costs: Record<Beside, Cost[]> = { nobody: [], keyside: [], hypothesis: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ways) costs[way].push(await visit(context, addresses[way], way));
  }
  return { nobody: leastOf(costs.nobody), keyside: leastOf(costs.keyside), hypothesis: leastOf(costs.hypothesis) };
}

/** Measures what the closed sidebar costs a big page beside what the Hypothesis client costs it, in a browser with the extension. */
export async function benchInPage(context: BrowserContext) {
  const served = await serveBigMail();
  const rows: Row[] = [];
  const milliseconds: Record<string, number> = {};
  for (const elements of SIZES) {
    const { nobody, keyside, hypothesis } = await compare(context, served, elements);
    const page = `a mail in a page of ${elements.toLocaleString('en')} elements`;
    rows.push(
      {
        name: `${page}, sidebar closed: script of ours / script of the Hypothesis client, from load over 5 s and ${CHANGES.toLocaleString('en')} changes`,
        ratio: (keyside.script - nobody.script) / (hypothesis.script - nobody.script),
        atMost: 0.1,
      },
      {
        name: `${page}: tasks of 50 ms and more that the page has beyond its own`,
        ratio: keyside.longTasks - nobody.longTasks,
        atMost: 0,
      },
    );
    for (const [way, { script, task }] of Object.entries({ nobody, keyside, hypothesis })) {
      milliseconds[`${page}, beside it ${way}: script`] = script;
      milliseconds[`${page}, beside it ${way}: all tasks`] = task;
    }
    milliseconds[`${page}, beside it the Hypothesis client: tasks of 50 ms and more (a number)`] =
      hypothesis.longTasks - nobody.longTasks;
  }
  served.close();
  return { rows, milliseconds };
}
