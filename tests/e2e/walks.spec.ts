import type { Frame, Page } from '@playwright/test';
import { openSidebar } from '../browsers/sidebar.ts';
import { startMailbox } from '../demo/mailbox.ts';
import { anna, type Mail } from '../demo/messages.ts';
import { numbersOf } from '../domain/identify/invented-book.ts';
import { expect, test } from './fixtures.ts';
import { RECORDS, type Sight, type Step, startRecordApp, type Walking } from './record-app.ts';

/** So many walks, other ones each time: in `npm test`, and in each of the three turns of `npm run faults`. */
const WALKS = process.env['KEYSIDE_FAULTS'] === 'all' ? { records: 60, mails: 40 } : { records: 6, mails: 4 };
const LONGEST = 400;

/** Steps over the five records; the same ones for the same source of numbers. None leads to where one is. */
function stepsFrom(below: (most: number) => number, from: number): Step[] {
  let at = from;
  return Array.from({ length: 2 + below(4) }, () => {
    at = (at + 1 + below(RECORDS.length - 1)) % RECORDS.length;
    return { to: at, draws: below(LONGEST + 1), stays: below(LONGEST + 1) };
  });
}

/** Notes from now on which account the sidebar shows, and when. */
const noteAccounts = (sidebar: Frame) =>
  sidebar.evaluate(() => {
    const seen: { at: number; name: string }[] = [];
    const note = () => {
      const name = document.querySelector('[data-testid=account-name]')?.textContent ?? '';
      if (name !== seen.at(-1)?.name) seen.push({ at: Date.now(), name });
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
    note();
    Object.assign(window, { seen });
  });
type Noting = Window & { seen: Sight[] };
const accountsSince = (sidebar: Frame, at: number) =>
  sidebar.evaluate((since) => (window as unknown as Noting).seen.filter((one) => one.at >= since), at);

/** When a walk began, whose heading was drawn last in it, and since when. */
interface Walked extends Sight {
  begun: number;
}

/** How long after the page's own heading the sidebar showed its account, and how often somebody else's after that. */
interface Arrival {
  after: number;
  others: number;
}

/** Waits until the sidebar shows whose heading was drawn last. Within seconds: what is only looked at again after ten is missing. */
async function arrive(sidebar: Frame, { begun, at, name }: Walked): Promise<Arrival> {
  await expect(sidebar.getByTestId('account-name')).toHaveText(name, { timeout: 9000 });
  const seen = await accountsSince(sidebar, begun);
  const arrived = seen.findLast((one) => one.name === name)?.at ?? at;
  const others = seen.filter((one) => one.at > at && one.name && one.name !== name).length;
  return { after: Math.max(0, arrived - at), others };
}

function report(what: string, seed: number, arrivals: Arrival[]) {
  const sorted = arrivals.map(({ after }) => after).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)];
  const others = arrivals.filter((one) => one.others).length;
  process.stdout.write(
    `${what}, seed ${seed}: ${sorted.length} walks, account ${at(0.5)} ms after the heading (9 of 10 within ${at(0.9)}, all within ${at(1)}; target 300), ${others} with somebody else after it\n`,
  );
}

const seedOf = () => Number(process.env['KEYSIDE_SEED'] ?? Date.now() % 1_000_000);

test('random walks over the records of an app end on the account of the page', { tag: '@walks' }, async ({
  keyside,
}) => {
  test.slow();
  const seed = seedOf();
  const below = numbersOf(seed);
  const app = await startRecordApp();
  const page = await keyside.context.newPage();
  try {
    await page.goto(app.url);
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByTestId('account-name')).toHaveText(RECORDS[0]?.account ?? '');
    await noteAccounts(sidebar);
    const arrivals: Arrival[] = [];
    let at = 0;
    for (let walk = 0; walk < WALKS.records; walk += 1) {
      const steps = stepsFrom(below, at);
      at = steps.at(-1)?.to ?? at;
      await test.step(`seed ${seed}, walk ${walk}: ${JSON.stringify(steps)}`, async () => {
        const begun = Date.now();
        const drawn = await page.evaluate((given) => (window as unknown as Walking).walk(given), steps);
        const last = drawn.at(-1);
        expect(last?.name).toBe(RECORDS[at]?.account);
        if (last) arrivals.push(await arrive(sidebar, { ...last, begun }));
      });
    }
    report('Records', seed, arrivals);
  } finally {
    app.close();
  }
});

const mails: Mail[] = RECORDS.map(({ name, email }, number) => ({
  id: `mail-${number}`,
  from: { name, address: email },
  to: [anna],
  subject: `About number ${number}`,
  text: 'Hello Anna,\n\nthank you.\n',
  daysAgo: RECORDS.length - number,
  folder: 'INBOX',
}));

/** Which mail the preview shows whole, and since when; '' none. */
const preview = (page: Page) =>
  page.evaluate(() => {
    const inner = document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
    const isWhole = inner?.readyState === 'complete';
    return isWhole ? (inner.querySelector('td.from a')?.getAttribute('title') ?? '') : '';
  });

test('random walks through a list of mails by keys end on the account of the mail', { tag: '@walks' }, async ({
  keyside,
}) => {
  test.slow();
  const seed = seedOf();
  const below = numbersOf(seed);
  const mailbox = await startMailbox(mails);
  const page = await keyside.context.newPage();
  let delay = 0;
  await page.route(/_action=preview/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    // One that was left is never answered for.
    await route.continue().catch(() => {});
  });
  try {
    await page.goto(mailbox.listOf('mail-0'));
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByTestId('account-name')).toHaveText(RECORDS[0]?.account ?? '');
    await noteAccounts(sidebar);
    await page.locator('#messagelist').focus();
    const arrivals: Arrival[] = [];
    let at = 0;
    for (let walk = 0; walk < WALKS.mails; walk += 1) {
      const keys = Array.from({ length: 2 + below(4) }, () => {
        // The newest stands on top.
        const isUp = at === 0 || (at < RECORDS.length - 1 && below(2) === 0);
        at += isUp ? 1 : -1;
        return { key: isUp ? 'ArrowUp' : 'ArrowDown', draws: below(LONGEST + 1), stays: below(LONGEST + 1) };
      });
      await test.step(`seed ${seed}, walk ${walk}: ${JSON.stringify(keys)}`, async () => {
        const begun = Date.now();
        for (const { key, draws, stays } of keys) {
          delay = draws;
          await page.keyboard.press(key, { delay: 0 });
          await page.waitForTimeout(stays);
        }
        const { email = '', account: name = '' } = RECORDS[at] ?? {};
        await expect.poll(() => preview(page), { intervals: [10] }).toBe(email);
        arrivals.push(await arrive(sidebar, { at: Date.now(), name, begun }));
      });
    }
    report('Mails by keys', seed, arrivals);
  } finally {
    await mailbox.close();
  }
});
