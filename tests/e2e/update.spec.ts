import { readFileSync } from 'node:fs';
import { openChromium } from '../browsers/open-chromium.ts';
import { openSidebar } from '../browsers/sidebar.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { BEFORE_ALL_STEPS, oldBook, oldKeyside, readBook, told, writeOldBook } from './old-keyside.ts';
import { updateExtension } from './update-extension.ts';

const { version: VERSION } = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8'));

/** All that the page says, in fields, too. */
const SAID = `document.body.innerText + [...document.querySelectorAll('input, textarea')].map(({ value }) => value)`;

test('an update from 0.1.0 keeps all that a full book holds', { tag: '@promise' }, async ({ mailbox }) => {
  const old = oldBook();
  const { folder, renew, remove } = oldKeyside(EXTENSION);
  const opened = await openChromium({ extension: folder, keepsWelcome: true });
  try {
    const { context, ownPage } = opened;
    const former = await context.newPage();
    await former.goto(ownPage('LICENCES.txt'));
    await former.evaluate(`(${writeOldBook})(${JSON.stringify(old)}, '${BEFORE_ALL_STEPS}')`);

    renew();
    const errorsOfExtension = await updateExtension(opened);
    // The pages of the old version go with it, and its address answers again once the new one runs.
    const own = await context.newPage();
    const versionNow = async () => {
      await own.goto(ownPage('LICENCES.txt')).catch(() => {});
      return own.evaluate('globalThis.chrome?.runtime?.getManifest?.().version').catch(() => undefined);
    };
    await expect.poll(versionNow).toBe(VERSION);
    const read = async () => (await own.evaluate(`(${readBook})()`)) as Awaited<ReturnType<typeof readBook>>;
    await expect.poll(async () => (await read()).version).toBeGreaterThan(old.version);

    const { rows } = await read();
    expect(rows).toMatchObject(told(old));

    await own.goto(ownPage('workspace.html#/accounts'));
    await expect(own.getByTestId('account-row')).toHaveCount(old.tables['accounts']?.rows.length ?? 0);
    await own.goto(ownPage('workspace.html#/settings'));
    await expect.poll(() => own.evaluate(SAID)).toContain('anna.becker@our-firm.test');

    const page = await context.newPage();
    await page.goto(mailbox.listOf('german-fault'));
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
    await expect(sidebar.getByTestId('share')).toHaveText('23.7% of profit');
    await sidebar.getByTestId('proposal-sent').click();
    await expect(sidebar.getByTestId('next-step').first()).toBeVisible();
    await expect.poll(errorsOfExtension).toEqual([]);
  } finally {
    await opened.close();
    remove();
  }
});
