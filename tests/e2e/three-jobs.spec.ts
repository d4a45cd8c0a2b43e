import type { Frame, TestInfo } from '@playwright/test';
import { loadSample } from '../browsers/load-sample.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { setClock } from './clock.ts';
import { dispatch } from './dispatch.ts';
import { expect, test } from './fixtures.ts';
import { type Effort, handsOn } from './hands.ts';

/** A Tuesday: the call is due on the Wednesday, and the look before the 30 days end, a Saturday, on the Friday before. */
const MOMENT = '2026-11-24T10:00:00Z';
const CHAIN = ['2026-11-25', '2026-12-18'];
const ACCOUNT = 'Kovács Bau Kft.';
/** The mails of clients in the mailbox, and who wrote each. */
const WROTE = [
  ['hungarian-question', 'Szabó Gergő'],
  ['german-fault', 'Müller'],
  ['english-renewal', 'Tom'],
] as const;

const counted = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'}`;

/** Prints what a job took, and keeps it with the report. */
async function tell(info: TestInfo, job: string, { clicks, keys, letters }: Effort, outcome: string): Promise<void> {
  const text = letters > 0 ? ` and ${counted(letters, 'letter')} of text` : '';
  const line = `${job}: ${counted(clicks, 'click')}, ${counted(keys, 'key')}${text}; ${outcome}`;
  process.stdout.write(`${line}\n`);
  info.annotations.push({ type: 'effort', description: line });
  await info.attach(`${job}.json`, {
    body: JSON.stringify({ clicks, keys, letters }),
    contentType: 'application/json',
  });
}

/** Returns the texts of those elements, each as one line. */
async function linesOf(sidebar: Frame, mark: string): Promise<string[]> {
  const texts = await sidebar.getByTestId(mark).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** The days on which the steps of that proposal are due, the earliest first. */
async function daysOf(sidebar: Frame, title: string): Promise<(string | null)[]> {
  const steps = sidebar.getByTestId('next-step').filter({ hasText: title });
  await expect(steps).toHaveCount(CHAIN.length);
  return steps.evaluateAll((all) => all.map((one) => one.getAttribute('data-due')));
}

test("a known client's mail, a flag and a follow-up take no more clicks and keys than they should", async ({
  empty: keyside,
  mailbox,
}, info) => {
  await setClock(keyside, MOMENT);
  await loadSample(keyside);
  const page = await keyside.context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  const hands = handsOn(page);
  // The sidebar is opened once; from then on it stands beside the mail.
  await page.goto(mailbox.listOf());
  await openSidebar(page);

  await test.step("a known client's mail is answered from what stands beside it: no click", async () => {
    await page.goto(mailbox.listOf('hungarian-question'));
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByTestId('account-name')).toHaveText(ACCOUNT);
    await expect(sidebar.getByTestId('tier')).toHaveAttribute('data-tier', 'strategic');
    const [sentence = ''] = await linesOf(sidebar, 'account-sentence');
    expect(sentence).toMatch(/^Strategic account/);
    expect(sentence).toContain('18%');
    const step = sidebar.getByTestId('next-step').first();
    await expect(step).toContainText('Send two references from the building trade');
    await expect(step).toHaveAttribute('data-due', '2026-11-29');
    for (const mark of ['account-name', 'account-sentence', 'next-touch', 'highlight', 'person-on-page']) {
      await expect(sidebar.getByTestId(mark).first(), `${mark} stands above the fold`).toBeInViewport();
    }
    await expect(step).toBeInViewport({ ratio: 0.5 });
    const people = sidebar.getByTestId('dmg-person');
    const ignoreCase = true;
    await expect(people.filter({ hasText: 'Kovács Ágnes' })).toContainText('decision maker', { ignoreCase });
    await expect(people.filter({ hasText: 'Szabó Gergő' })).toContainText('influencer', { ignoreCase });
    const effort = hands.take();
    const [next = ''] = await linesOf(sidebar, 'next-step');
    await tell(info, "known client's mail", effort, `answer on screen: ${sentence} Next: ${next}`);
    expect(effort).toEqual({ clicks: 0, keys: 0, letters: 0 });
  });

  await test.step('the first screen beside each mail of a client says who wrote, who they are and what is due', async () => {
    for (const [mail, person] of WROTE) {
      await page.goto(mailbox.listOf(mail));
      const sidebar = await sidebarOf(page);
      const reason = sidebar.getByTestId('match-reason');
      await expect(reason, mail).toContainText(person);
      await expect(reason, mail).toBeInViewport({ ratio: 1 });
      for (const mark of ['account-sentence', 'next-step', 'next-touch', 'highlight']) {
        await expect(sidebar.getByTestId(mark).first(), `${mark} beside ${mail}`).toBeInViewport();
      }
    }
    hands.take();
  });

  await test.step('a prospect is flagged by keyboard alone: at most 8 keys and the line', async () => {
    await page.goto(mailbox.listOf('stranger-request'));
    const sidebar = await sidebarOf(page);
    await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'unknown');
    await hands.pressShortcut(() => dispatch(keyside, 'commands.onCommand', "'flag-prospect'"));
    const form = sidebar.getByTestId('flag-form');
    await expect(form.getByLabel('Company')).toHaveValue('Lindqvist');
    await expect(form.getByRole('radio', { name: 'unclear' }).first()).toBeFocused();
    await hands.press('3', '3', '2');
    await hands.type('Three new plants next year');
    await hands.press('Enter');
    const waiting = sidebar.getByTestId('flag-waiting');
    await expect(waiting).toContainText('Three new plants next year');
    const effort = hands.take();
    await tell(info, 'flag', effort, 'Lindqvist waits for the key account manager');
    expect(effort.clicks).toBe(0);
    expect(effort.keys).toBeLessThanOrEqual(8);
  });

  /** Writes and sends a mail in the webmail's own editor: no work that Keyside could spare anybody. */
  const send = async (subject: string, text: string) => {
    await page.goto(mailbox.composeTo('agnes.kovacs@kovacs-bau.test'));
    await page.locator('#compose-subject').fill(subject);
    await page.locator('#composebody').fill(text);
    await page.locator('button.send').click();
    await page.locator('#messagelist').waitFor();
  };

  await test.step('a detected send of a proposal is followed up by one click', async () => {
    const title = 'Proposal NL-2291: 25 workplaces';
    await send(title, 'Please find our proposal attached.');
    const beside = await sidebarOf(page);
    await expect(beside.getByTestId('send-offer')).toContainText(title);
    await hands.click(beside.getByTestId('send-start'));
    await expect(beside.getByTestId('send-offer')).toHaveCount(0);
    await expect(beside.getByRole('button', { name: 'Undo' }), 'it is written').toBeVisible();
    const effort = hands.take();
    await page.goto(mailbox.listOf('hungarian-question'));
    const days = await daysOf(await sidebarOf(page), title);
    await tell(info, 'follow-up of a detected send', effort, `steps on ${days.join(' and ')}`);
    expect(days).toEqual(CHAIN);
    expect(effort).toEqual({ clicks: 1, keys: 0, letters: 0 });
  });

  await test.step('without a detected send it takes two clicks: the sent mail, and that it was a proposal', async () => {
    const title = 'What we talked about on Monday';
    await send(title, 'All figures as agreed.');
    await page.goto(mailbox.sentFolder());
    const beside = await sidebarOf(page);
    await expect(beside.getByTestId('send-offer')).toHaveCount(0);
    await hands.click(page.locator('#messagelist').getByText(title));
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByTestId('account-name')).toHaveText(ACCOUNT);
    await hands.click(sidebar.getByTestId('proposal-sent'));
    const days = await daysOf(sidebar, title);
    const effort = hands.take();
    await tell(info, 'follow-up without a detected send', effort, `steps on ${days.join(' and ')}`);
    expect(days).toEqual(CHAIN);
    expect(effort).toEqual({ clicks: 2, keys: 0, letters: 0 });
  });
});
