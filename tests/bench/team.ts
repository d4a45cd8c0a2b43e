import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { BookBench } from './book-page.ts';
import { medianOf, mediansOf, ratioOf } from './measure.ts';
import { SMALL } from './open-books.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';
import type { Rounds } from './team-rounds.ts';

declare const bookBench: BookBench;

const [ROUNDS, AT_ONCE] = [60, 20];

/** Sent and fetched at once, and so often. */
const [RECORDS, TURNS] = [10_000, 3];

/** Measures a team's own way beside PouchDB's replication of the same documents, in Node. */
async function benchRounds(stage: Stage): Promise<Measured> {
  // What stands in files is found from below the modules alone.
  const outDir = join(import.meta.dirname, '../../test-results/team-rounds');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['pouchdb', 'express-pouchdb'] },
    build: { ssr: join(import.meta.dirname, 'team-rounds.ts'), outDir, target: 'esnext' },
  });
  const { measureRounds }: typeof import('./team-rounds.ts') = await import(
    pathToFileURL(join(outDir, 'team-rounds.js')).href
  );
  const all = { ourSending: [], ourFetching: [], theirSending: [], theirFetching: [] } as Record<
    keyof Rounds,
    number[]
  >;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const folder = join(stage.outDir, `rounds-${turn}`);
    mkdirSync(folder);
    const times = await measureRounds(RECORDS, folder);
    for (const name of Object.keys(all) as (keyof Rounds)[]) all[name].push(times[name]);
  }
  rmSync(outDir, { recursive: true });
  return {
    rows: [
      {
        name: '10,000 records sent to PouchDB’s server / the same documents by PouchDB’s replication',
        ratio: ratioOf(all.ourSending, all.theirSending),
        atMost: 2,
      },
      {
        name: 'the same fetched on another device / by PouchDB',
        ratio: ratioOf(all.ourFetching, all.theirFetching),
        atMost: 2,
      },
    ],
    milliseconds: mediansOf(all),
  };
}

/** Measures what it costs a book that is not shared that it could be: a write as it is / as it was before; and how fast a team is. */
export async function benchTeam(stage: Stage): Promise<Measured> {
  const [seam, rounds] = [await benchSeam(stage), await benchRounds(stage)];
  return { rows: [...seam.rows, ...rounds.rows], milliseconds: { ...seam.milliseconds, ...rounds.milliseconds } };
}

async function benchSeam(stage: Stage): Promise<Measured> {
  const { own } = await stage.book(SMALL);
  const times = { writeAlone: [] as number[], writeBefore: [] as number[] };
  const measure = async (how: 'now' | 'before') =>
    medianOf(await own.evaluate(([one, turns]) => bookBench.writeFacts(one, turns), [how, AT_ONCE] as const));
  for (let round = -3; round < ROUNDS; round += 1) {
    // Each is first in turn.
    const order = round % 2 === 0 ? (['now', 'before'] as const) : (['before', 'now'] as const);
    for (const how of order) {
      const time = await measure(how);
      if (round >= 0) times[how === 'now' ? 'writeAlone' : 'writeBefore'].push(time);
    }
  }
  return {
    rows: [
      {
        name: 'one write to a book that is not shared / the same before books could be',
        ratio: ratioOf(times.writeAlone, times.writeBefore),
        atMost: 1.05,
      },
    ],
    milliseconds: mediansOf(times),
  };
}
