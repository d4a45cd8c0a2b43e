import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { removeProfile } from '../browsers/remove-profile.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { countImports, kill } from './kill.ts';

const LINES = 60_000;
const NAMES = ['Fjordlys AS', 'Ostwind GmbH', 'Tisza Kft.'];
const FILE = {
  name: 'sales.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'date;account;revenue;order',
      ...Array.from({ length: LINES }, (_, at) => `2026-0${(at % 9) + 1}-15;${NAMES[at % 3]};${at},00;R${at}`),
    ].join('\n'),
  ),
};
const NOTHING = { accounts: 0, imports: 0, lines: 0, rows: 0 };
/** So long after the click the browser ends, in milliseconds: before, while and after the book is written; in `npm test` while it is. */
const MOMENTS = process.env['KEYSIDE_FAULTS'] === 'all' ? [20, 250, 700] : [250];

async function openAt({ context, ownPage }: OpenedChromium, path: string) {
  const page = await context.newPage();
  await page.goto(ownPage(`workspace.html#/${path}`));
  return page;
}

async function takeIn(opened: OpenedChromium) {
  const page = await openAt(opened, 'import');
  await page.getByTestId('import-file').setInputFiles(FILE);
  await expect(page.getByTestId('import-confirm')).toBeEnabled();
  return page;
}

test('an import, or its taking out, that ends with the browser is there whole or not at all', {
  tag: '@promise',
}, async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'keyside-kills-'));
  const open = () => openChromium({ extension: EXTENSION, userDataDir });
  let keyside = await open();
  /** What stands in the book after the browser has ended and was started again; nobody takes it for another book. */
  const countAfterKill = async () => {
    await kill(keyside, userDataDir);
    keyside = await open();
    const page = await openAt(keyside, 'imports');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByTestId('no-book')).toHaveCount(0);
    return page.evaluate(countImports);
  };

  const page = await takeIn(keyside);
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-report')).toBeVisible();
  const all = await page.evaluate(countImports);
  expect(all).toMatchObject({ accounts: 3, imports: 1, lines: LINES });
  const kept = await countAfterKill();
  expect(kept, 'what was said to be taken in is there').toEqual(all);

  for (const moment of MOMENTS) {
    const imports = await openAt(keyside, 'imports');
    await imports.getByTestId('import-take-out').click();
    await imports.getByTestId('import-take-out-confirm').click();
    await wait(moment);
    const left = await countAfterKill();
    expect([all, NOTHING], `taken out, ended after ${moment} ms`).toContainEqual(left);
    if (left.imports > 0) continue;
    const again = await takeIn(keyside);
    await again.getByTestId('import-confirm').click();
    await wait(moment);
    const taken = await countAfterKill();
    expect([all, NOTHING], `taken in, ended after ${moment} ms`).toContainEqual(taken);
    if (taken.imports > 0) continue;
    const last = await takeIn(keyside);
    await last.getByTestId('import-confirm').click();
    await expect(last.getByTestId('import-report')).toBeVisible();
  }
  await keyside.close();
  removeProfile(userDataDir);
});
