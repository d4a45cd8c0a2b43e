import { writeFileSync } from 'node:fs';
import { benchBackup } from './backup.ts';
import { benchBook } from './book.ts';
import { benchFind } from './find.ts';
import { benchImport } from './import.ts';
import { benchInPage } from './in-page.ts';
import { benchLooks } from './looks.ts';
import { benchObserver } from './observer.ts';
import { benchContexts } from './open-books.ts';
import { benchOpened } from './opened.ts';
import { benchPlays } from './plays.ts';
import { type Measured, printTable } from './print-table.ts';
import { openStage, type Stage } from './stage.ts';
import { benchTable } from './table.ts';
import { benchTeam } from './team.ts';
import { benchToday } from './today.ts';

const parts: Record<string, (stage: Stage) => Promise<Measured>> = {
  book: benchBook,
  import: benchImport,
  plays: benchPlays,
  table: benchTable,
  today: benchToday,
  find: benchFind,
  observer: benchObserver,
  looks: benchLooks,
  'in-page': benchInPage,
  contexts: benchContexts,
  opened: benchOpened,
  backup: benchBackup,
  team: benchTeam,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);

const stage = openStage();
const all: Measured = { rows: [], milliseconds: {} };
try {
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    process.stdout.write(`${name}\n`);
    const { rows, milliseconds } = await part(stage);
    all.rows.push(...rows);
    Object.assign(all.milliseconds, milliseconds);
  }
} finally {
  await stage.close();
}
printTable(all);
writeFileSync('bench-results.json', `${JSON.stringify(all, null, 2)}\n`);
