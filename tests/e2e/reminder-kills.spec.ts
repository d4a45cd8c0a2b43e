import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadSample } from '../browsers/load-sample.ts';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { removeProfile } from '../browsers/remove-profile.ts';
import { notificationsOf, SWEEP, sweepEnds } from './clock.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { kill } from './kill.ts';
import { logShown, makeDue, readMarked, readShown } from './sweep-log.ts';

/** So many fall due at once, each with a notification of its own. */
const DUE = 3;
/** So often the browser is ended in `npm test`, and in each of the three turns of `npm run faults`. */
const KILLS = process.env['KEYSIDE_FAULTS'] === 'all' ? 10 : 2;
/** So far apart are the moments at which it ends, in milliseconds; each turn takes other ones. */
const APART = 3;

/** A page of the extension that does nothing by itself, and may ask it for everything. */
async function ownPageOf({ context, ownPage }: OpenedChromium) {
  const page = await context.newPage();
  await page.goto(ownPage('LICENCES.txt'));
  return page;
}

test(
  'no reminder is lost or shown twice where the browser ends in the sweep',
  { tag: '@promise' },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that it needs from this pattern.
  async ({}, info) => {
    test.slow();
    const userDataDir = mkdtempSync(join(tmpdir(), 'keyside-reminder-kills-'));
    const open = () => openChromium({ extension: EXTENSION, userDataDir });
    const day = new Intl.DateTimeFormat('sv-SE').format(Date.now() - 7 * 86_400_000);
    const faults: string[] = [];
    const ended: number[] = [];
    let keyside = await open();
    await loadSample(keyside);
    await keyside.worker.evaluate(logShown);
    for (let number = 0; number < KILLS; number += 1) {
      const moment = number * APART + info.repeatEachIndex;
      let own = await ownPageOf(keyside);
      const due = await own.evaluate(makeDue, { day, count: DUE });
      void own.evaluate(SWEEP).catch(() => {});
      // One browser ends before anything is shown, the next after the first reminder, the next after the second.
      while ((await own.evaluate(readShown)).length < number % DUE);
      await wait(moment);
      await kill(keyside, userDataDir);

      keyside = await open();
      await sweepEnds(keyside);
      own = await ownPageOf(keyside);
      await expect.poll(() => own.evaluate(readMarked, due), 'all are marked in the end').toHaveLength(DUE);
      const before = (await own.evaluate(readShown)).filter((id) => due.includes(id));
      const after = (await notificationsOf(keyside)).filter((id) => due.includes(id));
      ended.push(before.length);
      const lost = due.filter((id) => !before.includes(id) && !after.includes(id));
      // The last one may have been shown and not yet marked: it comes again, in the place of the first.
      const twice = before.slice(0, -1).filter((id) => after.includes(id));
      if (lost.length > 0) faults.push(`after ${moment} ms: ${lost.length} lost`);
      if (twice.length > 0) faults.push(`after ${moment} ms: ${twice.length} shown again`);
      await keyside.worker.evaluate(logShown);
      await own.evaluate(SWEEP);
      const again = (await own.evaluate(readShown)).filter((id) => due.includes(id)).slice(before.length);
      if (again.length > 0) faults.push(`after ${moment} ms: ${again.length} shown once more by the next sweep`);
      await own.close();
    }
    await keyside.close();
    removeProfile(userDataDir);
    process.stdout.write(`shown before the browser ended, of ${DUE}: ${ended.join(' ')}\n`);
    info.annotations.push({ type: 'tries', description: String(KILLS) });
    info.annotations.push({ type: 'broken', description: String(faults.length) });
    expect(faults).toEqual([]);
  },
);
