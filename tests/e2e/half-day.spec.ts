import type { Frame } from '@playwright/test';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { startMailbox } from '../demo/mailbox.ts';
import { anna, type Mail } from '../demo/messages.ts';
import { actsOf } from './acts.ts';
import { expect, test } from './fixtures.ts';
import { LARGEST, PEOPLE, peopleFile, SPENDING_COLUMNS, spendingLedger, TWICE } from './spending-ledger.ts';

const champion = PEOPLE[0] ?? { name: '', email: '', company: '' };
const stranger = { name: 'Maja Lindqvist', address: 'maja@lindqvist.test' };

/** A hundred mails: one of each of the people, and the last of somebody whom nobody knows. */
const MAILS: Mail[] = [
  ...PEOPLE.toReversed().map(
    ({ name, email }, at): Mail => ({
      ...{
        id: `mail-${at}`,
        from: { name, address: email },
        to: [anna],
        daysAgo: 1 + (at % 9),
        folder: 'INBOX',
      },
      ...{
        subject: `Question ${at} about the next delivery`,
        text: `Hello Anna,\n\nwhen can you deliver?\n\n${name}\n`,
      },
    }),
  ),
  {
    ...{
      id: 'stranger',
      from: stranger,
      to: [anna],
      subject: 'Workplaces for three plants',
      daysAgo: 0,
      folder: 'INBOX',
    },
    text: 'Hello Anna,\n\nwe build three new plants. What do 40 workplaces cost?\n\nMaja Lindqvist\n',
  },
];

const day = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that it needs from this pattern.
  mailbox: async ({}, provide) => {
    const mailbox = await startMailbox(MAILS);
    await provide(mailbox);
    await mailbox.close();
  },
});

day(
  'half a day on a ledger that somebody else wrote, with a hundred mails',
  async ({ empty: keyside, mailbox }, info) => {
    const page = await keyside.context.newPage();
    const plan = await keyside.context.newPage();
    const { hands, act, total } = actsOf(page, info);
    const ledger = spendingLedger();
    const report = page.getByTestId('import-report');
    const name = (sidebar: Frame) => expect(sidebar.getByTestId('account-name'));
    const open = async (from: string) => {
      await hands.click(page.locator('#messagelist').getByText(from, { exact: true }).first());
      return sidebarOf(page);
    };
    const stand = page.getByRole('navigation', { name: 'Keyside' }).or(page.getByRole('navigation').first());
    await page.goto(keyside.ownPage('workspace.html#/import'));

    await act('take in a ledger with headings of its own', 8, async () => {
      await page.getByTestId('import-file').setInputFiles(ledger.file);
      await expect(page.getByTestId('import-preview')).toBeVisible();
      for (const [heading, field] of Object.entries(SPENDING_COLUMNS)) {
        const select = page.locator(`[data-testid="import-column"][data-column="${heading}"]`);
        if ((await select.inputValue()) !== field) await hands.choose(select, field);
        await expect(select).toHaveValue(field);
      }
      await hands.click(page.getByTestId('import-confirm'));
      await expect(report).toHaveAttribute('data-added', String(ledger.lines));
      await expect(page.getByTestId('import-sum')).toHaveAttribute('data-customers', String(ledger.customers));
    });

    await act('merge a customer who stands there twice', 2, async () => {
      const twice = page.getByTestId('known-twice');
      await hands.click(twice.getByRole('button', { name: `Merge with ${TWICE.other}` }));
      await hands.click(page.getByTestId('merge-confirm'));
      await expect(twice).toHaveCount(0);
    });

    await act('look at what the ledger says', 1, async () => {
      await hands.click(stand.getByRole('link', { name: 'Portfolio' }));
      await expect(page.getByTestId('banded').first()).toContainText(LARGEST);
    });

    await act('take in who works there', 1, async () => {
      await page.goto(keyside.ownPage('workspace.html#/import'));
      await page.getByTestId('import-file').setInputFiles(peopleFile());
      await hands.click(page.getByTestId('import-confirm'));
      await expect(report).toHaveAttribute('data-added', String(PEOPLE.length));
    });

    await plan.goto(keyside.ownPage('workspace.html#/plan'));
    const visits = plan.getByTestId('plan-visit').filter({ hasText: champion.name });
    await expect(visits.first(), 'the plan holds whom nobody has ever seen').toBeVisible();
    const planned = await visits.allInnerTexts();
    await page.bringToFront();
    await page.goto(mailbox.listOf());
    await openSidebar(page);

    await act('open a mail, and know who writes', 1, async () => {
      const sidebar = await open(champion.name);
      await name(sidebar).toHaveText(LARGEST);
      await expect(sidebar.getByTestId('account-sentence')).toBeInViewport();
    });

    await act('log a call: the gap closes, the plan moves on, and what is said of it changes', 3, async () => {
      const sidebar = await sidebarOf(page);
      const gap = sidebar.locator('[data-testid="dmg-gap"][data-gap="no-champion"]');
      await expect(gap).toHaveCount(1);
      const next = sidebar.getByTestId('next-touch');
      const before = (await next.getAttribute('data-on')) ?? '';
      await hands.click(sidebar.getByTestId('log-contact'));
      await expect(sidebar.getByRole('radio', { name: 'Call' })).toBeFocused();
      await hands.press('Enter');
      await expect(sidebar.getByTestId('last-contact')).toContainText(champion.name);
      await expect(gap).toHaveCount(0);
      await expect(next).not.toHaveAttribute('data-on', before);
      await expect.poll(() => visits.allInnerTexts(), 'the plan moves on without a reload').not.toEqual(planned);
    });

    await act('note the mail that stands open', 1, async () => {
      const sidebar = await sidebarOf(page);
      await hands.click(sidebar.getByTestId('note-mail'));
      await expect(sidebar.getByTestId('mail-noted')).toBeVisible();
      await expect(sidebar.getByTestId('last-contact')).toHaveCount(2);
    });

    await act('say that a proposal was sent', 1, async () => {
      const sidebar = await sidebarOf(page);
      await hands.click(sidebar.getByTestId('proposal-sent'));
      await expect(sidebar.getByTestId('next-step')).toHaveCount(2);
    });

    await act('put its first step off', 3, async () => {
      const sidebar = await sidebarOf(page);
      const first = sidebar.getByTestId('next-step').first();
      const before = (await first.getAttribute('data-due')) ?? '';
      await hands.click(first.getByTestId('step-snooze'));
      const days = first.locator('[data-until]');
      await expect(days).not.toHaveCount(0);
      const offered = await days.evaluateAll((all) => all.map((one) => one.getAttribute('data-until') ?? ''));
      await hands.click(first.locator(`[data-until="${offered.toSorted().at(-1)}"]`).first());
      await expect(first).not.toHaveAttribute('data-due', before);
    });

    await act('flag somebody unknown', 8, async () => {
      const sidebar = await open(stranger.name);
      await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'unknown');
      await hands.click(sidebar.getByTestId('flag-potential'));
      await expect(sidebar.getByTestId('flag-form').getByRole('radio', { name: 'unclear' }).first()).toBeFocused();
      await hands.press('3', '3', '2');
      await hands.type('Three new plants next year');
      await hands.press('Enter');
      await expect(sidebar.getByTestId('flag-waiting')).toContainText('Three new plants next year');
    });

    await page.goto(keyside.ownPage('workspace.html#/accounts'));
    await act('find a customer by a few letters', 2, async () => {
      await expect(page.getByTestId('account-row').first()).toBeVisible();
      await hands.click(page.getByRole('searchbox'));
      await hands.type('halvorsen mobler');
      await expect(page.getByTestId('account-row')).toHaveCount(1);
      await hands.click(page.getByTestId('account-row').getByRole('link').first());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TWICE.fuller);
    });

    await act('split again what was merged', 2, async () => {
      await hands.click(page.getByRole('link', { name: 'Details', exact: true }));
      await hands.click(page.getByTestId('merge-undo'));
      await expect(page.getByTestId('maybe-same')).toContainText(TWICE.other);
    });

    await act('prepare a meeting', 2, async () => {
      await page.goto(mailbox.listOf('mail-98'));
      const sidebar = await sidebarOf(page);
      await name(sidebar).toHaveText(LARGEST);
      const opened = keyside.context.waitForEvent('page');
      await hands.click(sidebar.getByTestId('meeting-opener'));
      await expect((await opened).getByTestId('meeting-card')).toContainText(champion.name);
    });

    process.stdout.write(`half a day: ${total.acts} acts, ${total.clicks} clicks, ${total.keys} keys\n`);
    expect(total.acts).toBeGreaterThanOrEqual(12);
  },
);
