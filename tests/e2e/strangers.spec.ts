import type { Frame } from '@playwright/test';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { type Mailbox, startMailbox } from '../demo/mailbox.ts';
import { anna, type Mail } from '../demo/messages.ts';
import { countRows } from './count-rows.ts';
import { expect, test } from './fixtures.ts';
import { picture } from './picture.ts';
import { pageOf, servePage } from './site-pages.ts';

const ACCOUNT = 'Brightwater Ltd';
const tom = { name: 'Tom Okafor', address: 'tom.okafor@brightwater.test' };
const henrik = { name: 'Henrik Sørensen', address: 'henrik@nordlicht.test' };
const received: Pick<Mail, 'to' | 'text' | 'daysAgo' | 'folder'> = {
  ...{ to: [anna], daysAgo: 1, folder: 'INBOX' },
  text: 'Hello Anna,\n\nmay I send you the tender?\n',
};
/** A mail of somebody whom the book does not know, with a client in copy. */
const ofStranger = (id: string, name: string, firm: string): Mail => ({
  ...received,
  ...{ id, from: { name, address: `${id}@${firm}.test` }, cc: [tom], subject: `Tender of ${name}` },
});

const MAILS: Mail[] = [
  ofStranger('maja', 'Maja Lindqvist', 'lindqvist'),
  ofStranger('oskar', 'Oskar Brandt', 'brandt-hafenbau'),
  ofStranger('nora', 'Nora Field', 'field-works'),
  ofStranger('piet', 'Piet Smit', 'smit-engineering'),
  { ...received, id: 'from', from: tom, subject: 'Seats' },
  { ...received, id: 'to', from: henrik, to: [tom, anna], subject: 'Seats, as agreed' },
  { ...received, id: 'cc', from: henrik, cc: [tom], subject: 'Seats, for your files' },
  {
    ...{ ...received, id: 'name-elsewhere', subject: 'My new address' },
    from: { name: tom.name, address: 'tom.okafor@post.test' },
  },
  {
    ...{ ...received, id: 'look-alike', subject: 'New bank account' },
    from: { name: 'Accounts', address: 'accounts@brightvvater.test' },
  },
  {
    ...{ ...received, id: 'address-in-name', subject: 'Invoice attached' },
    from: { name: tom.address, address: 'office@parcels.test' },
  },
];

test.describe('a mail of somebody whom the book does not know', () => {
  let mailbox: Mailbox;
  test.beforeAll(async () => {
    mailbox = await startMailbox(MAILS);
  });
  test.afterAll(() => mailbox.close());

  test('claims nothing by a client in copy, and each way on does what it says', async ({ keyside, page }) => {
    let sidebar: Frame;
    const own = await keyside.context.newPage();
    await own.goto(keyside.ownPage('LICENCES.txt'));
    const inBook = () => own.evaluate(countRows);
    const before = await inBook();
    const open = async (id: string) => {
      await page.goto(mailbox.listOf(id));
      sidebar = await sidebarOf(page);
    };
    const claimsNothing = async () => {
      await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'unknown');
      await expect(sidebar.getByTestId('in-copy')).toContainText(
        `In copy: ${ACCOUNT}. The sender is not in your book.`,
      );
      await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
      await expect(sidebar.getByTestId('match-reason')).toHaveCount(0);
    };
    await page.bringToFront();
    await page.goto(mailbox.listOf('maja'));
    sidebar = await openSidebar(page);
    await claimsNothing();
    await picture(page, 'in-copy.png');

    await test.step('to a new account: that account, by its sender', async () => {
      await sidebar.getByTestId('new-account').click();
      await expect(sidebar.getByLabel('Company', { exact: true })).toHaveValue('Lindqvist');
      await sidebar.getByRole('button', { name: 'Create account' }).click();
      await expect(sidebar.getByTestId('account-name')).toHaveText('Lindqvist');
      await expect(sidebar.getByTestId('match-reason')).toHaveAttribute('data-role', 'from');
      await expect.poll(inBook).toEqual({ ...before, accounts: before.accounts + 1, people: before.people + 1 });
    });

    await test.step('to an account of the book: a person there', async () => {
      await open('oskar');
      await claimsNothing();
      await sidebar.getByRole('button', { name: 'Add to an account' }).click();
      await sidebar.getByLabel('To which account?').fill('Almtal');
      await sidebar.getByRole('option', { name: /^Almtal/ }).click();
      await expect(sidebar.getByTestId('account-name')).toHaveText('Almtal Holzbau GmbH');
      await expect(sidebar.getByTestId('match-reason')).toHaveAttribute('data-by', 'address');
    });

    await test.step('flagged: it waits for a decision, and is still in no account', async () => {
      await open('nora');
      await claimsNothing();
      await sidebar.getByTestId('flag-potential').click();
      await expect(sidebar.getByTestId('flag-form').getByRole('radio', { name: 'unclear' }).first()).toBeFocused();
      await page.keyboard.press('3');
      await page.keyboard.press('3');
      await page.keyboard.press('3');
      await page.keyboard.type('Builds the new harbour');
      await page.keyboard.press('Enter');
      await expect(sidebar.getByTestId('flag-waiting')).toContainText('Builds the new harbour');
      await claimsNothing();
    });

    await test.step('treated as the client’s: that mail alone, and until that is forgotten', async () => {
      await open('piet');
      await claimsNothing();
      await sidebar.getByRole('button', { name: `Treat as ${ACCOUNT}` }).click();
      await expect(sidebar.getByTestId('account-name')).toHaveText(ACCOUNT);
      await expect(sidebar.getByTestId('match-reason')).toHaveAttribute('data-by', 'record');
      await open('nora');
      await claimsNothing();
      await open('piet');
      await expect(sidebar.getByTestId('account-name')).toHaveText(ACCOUNT);
      await sidebar.getByRole('button', { name: 'Forget choice' }).click();
      await claimsNothing();
    });

    await expect.poll(inBook).toEqual({
      ...before,
      accounts: before.accounts + 1,
      people: before.people + 2,
      prospects: before.prospects + 1,
    });
  });

  test('is told from one in which the client plays a part, and the reason names which', async ({ keyside, page }) => {
    await page.goto(mailbox.listOf('from'));
    let sidebar = await openSidebar(page);
    const isMatchedAs = async (role: string) => {
      await expect(sidebar.getByTestId('account-name')).toHaveText(ACCOUNT);
      await expect(sidebar.getByTestId('match-reason')).toHaveAttribute('data-role', role);
      await expect(sidebar.getByTestId('match-reason')).toHaveAttribute('data-by', 'address');
    };
    const said = sidebar.getByTestId('match-reason');
    await isMatchedAs('from');
    await expect(said).toHaveText(`${tom.name}, Head of operations · Matched by ${tom.address}`);
    for (const [role, part] of [
      ['to', 'receiver'],
      ['cc', 'in copy'],
    ] as const) {
      await page.goto(mailbox.listOf(role));
      sidebar = await sidebarOf(page);
      await isMatchedAs(role);
      await expect(sidebar.getByTestId('match-reason')).toContainText(part);
    }
    const record = await servePage(pageOf('hubspot', 'contact'));
    try {
      await keyside.worker.evaluate(`chrome.storage.local.set({ 'site:127.0.0.1': { siteId: 'hubspot' } })`);
      await page.goto(record.address);
      sidebar = await openSidebar(page);
      await isMatchedAs('record');
    } finally {
      await record.close();
    }
  });

  test('under a known name, from a look-alike domain or with an address for a name says so and claims nothing', async ({
    page,
  }) => {
    const said = {
      'name-elsewhere': `Tom Okafor is known at ${ACCOUNT} as ${tom.address}, not as tom.okafor@post.test.`,
      'look-alike': `brightvvater.test looks like brightwater.test of ${ACCOUNT}, but is another.`,
      'address-in-name': `The name shows ${tom.address}, but the mail comes from office@parcels.test.`,
    };
    await page.goto(mailbox.listOf('name-elsewhere'));
    await openSidebar(page);
    for (const [warning, words] of Object.entries(said)) {
      await page.goto(mailbox.listOf(warning));
      const sidebar = await sidebarOf(page);
      await expect(sidebar.locator('html'), warning).toHaveAttribute('data-state', 'unknown');
      await expect(sidebar.locator(`[data-testid=warning][data-warning=${warning}]`)).toContainText(words);
      await expect(sidebar.getByTestId('account-name'), warning).toHaveCount(0);
      await expect(sidebar.getByTestId('candidate'), warning).toHaveCount(0);
      await picture(page, `${warning}.png`);
    }
  });
});
