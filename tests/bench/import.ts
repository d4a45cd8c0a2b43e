import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { longestTasksOfImport } from './import-page.ts';
import type { ImportWork } from './import-works.ts';
import { ledgerFile } from './ledger-file.ts';
import { measureInPage, medianOf, mediansOf, ratioOf } from './measure.ts';
import { mostMemory } from './memory.ts';
import type { Bench } from './page.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

declare const bench: Bench;

const LINES = 1_000_000;
/** Each takes many seconds. */
const ROUNDS = 3;
/** How much memory is taken at most depends on when it is collected: each time in a browser of its own, as what was done before leaves room that could be used once more. */
const BROWSERS = 3;
const WORKS = ['importAll', 'importTenth', 'importBare'] as const;

/** Measures an import from a file on the disk to the records beside PapaParse with Maps over the same file, its memory, and what it keeps the page from. */
export async function benchImport(stage: Stage): Promise<Measured> {
  const files = [LINES, LINES / 10].map((lines) => {
    const path = join(stage.outDir, `${lines}.csv`);
    writeFileSync(path, ledgerFile(lines));
    return path;
  });
  const bytes = statSync(files[0] ?? '').size;
  const megabytes: number[] = [];
  for (let round = 0; round < BROWSERS; round += 1) {
    const browser = await stage.anotherBrowser();
    const { work } = await readyPage(browser, stage, files);
    megabytes.push((await mostMemory(() => work('importAll'))).megabytes);
    await browser.close();
  }
  const { page, work } = await readyPage(await stage.browser(), stage, files);
  const rounds = await measureInPage(page, WORKS, ROUNDS, work);
  await page.close();
  const tasks = await longestTasksOfImport(stage.extension(), files[0] ?? '');
  const whole = 'a file of 1,000,000 lines of sales read, planned and packed';
  return {
    rows: [
      {
        name: `${whole} / PapaParse of the same file and its amounts added up in Maps`,
        ratio: ratioOf(rounds.importAll, rounds.importBare),
        atMost: 3,
      },
      { name: `${whole} / a tenth of its lines`, ratio: ratioOf(rounds.importAll, rounds.importTenth), atMost: 11 },
      {
        name: `${whole}: megabytes more than before in all of the browser's processes / megabytes of the file`,
        ratio: (medianOf(megabytes) * 2 ** 20) / bytes,
        atMost: 6,
      },
      {
        name: 'the same file taken in on its page, and Today, the portfolio and the list of accounts after it: the longest task of the page, in milliseconds of the processor',
        ratio: Math.max(...Object.values(tasks)),
        atMost: 50,
      },
    ],
    milliseconds: {
      ...mediansOf(rounds),
      ...Object.fromEntries(Object.entries(tasks).map(([step, time]) => [`longest task of ${step}`, time])),
    },
  };
}

/** A page that holds the files, and has done nothing with them. */
async function readyPage(browser: Browser, stage: Stage, files: string[]) {
  const page = await browser.newPage();
  await page.goto(await stage.addressOf('index.html'));
  await page.waitForFunction('globalThis.bench');
  await page.setInputFiles('input', files);
  await page.evaluate(() => bench.prepareImport());
  await page.requestGC();
  return { page, work: (name: ImportWork) => page.evaluate((one) => bench.doImport(one), name) };
}
