import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { countOf } from '../browsers/firefox-sidebar.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import { BEFORE_ALL_STEPS, oldBook, oldKeyside, readBook, told, writeOldBook } from './old-keyside.ts';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));

test('an update from 0.1.0 in Firefox keeps all that a full book holds', { tag: '@promise' }, async () => {
  const old = oldBook();
  const { folder, remove } = oldKeyside(BUILD);
  const { browser, openOwnPage } = await openFirefox(folder);
  try {
    const before = await openOwnPage('LICENCES.txt');
    await before.evaluate(writeOldBook, old, BEFORE_ALL_STEPS);
    await before.close();

    await browser.installExtension(BUILD);
    const workspace = await openOwnPage('workspace.html#/accounts');
    await expect.poll(() => countOf(workspace, 'account-row')).toBe(old.tables['accounts']?.rows.length);
    const { version, rows } = await workspace.evaluate(readBook);
    expect(version).toBeGreaterThan(old.version);
    expect(rows).toMatchObject(told(old));
    await expect.poll(() => workspace.evaluate('browser.runtime.getManifest().version')).not.toBe('0.1.0');
  } finally {
    await browser.close();
    remove();
  }
});
