import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browsers/find.ts';
import { type Peer, startPeer } from '../team/a-peer.ts';
import type { BookBench } from './book-page.ts';
import { buildScript } from './build-script.ts';
import { medianOf, mediansOf, ratioOf } from './measure.ts';
import { SMALL } from './open-books.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';
import type { TeamBench } from './team-rounds.ts';

declare const bookBench: BookBench;
declare const teamBench: TeamBench;

const [ROUNDS, AT_ONCE] = [60, 20];

/** Sent and fetched at once, and so often. */
const [RECORDS, TURNS] = [10_000, 3];
/** Accounts, with three people each, and lines of sales of the book that somebody joins. */
const JOINED = [20_000, 300_000] as const;

/** Opens a page with the engine of a team in it, which may ask the server though it is of another origin, as the background may. */
async function openPage(stage: Stage, peer: Peer) {
  const script = readFileSync(await buildScript('team-rounds', stage.outDir), 'utf8');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_FLAGS, '--disable-web-security'],
  });
  const page = await browser.newPage();
  await page.goto(new URL('/', (await peer.newDatabase()).address).href);
  await page.evaluate(script);
  return { page, close: () => browser.close() };
}

/** Measures a team's own way beside PouchDB's replication of the same documents, and joining beside taking a backup back, in one browser. */
async function benchRounds(stage: Stage): Promise<Measured> {
  const peer = await startPeer();
  const { page, close } = await openPage(stage, peer);
  const all: Record<string, number[]> = {};
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const servers = [await peer.newDatabase(), await peer.newDatabase(), await peer.newDatabase()] as const;
      const times = await page.evaluate((asked) => teamBench.measureRounds(...asked), [RECORDS, servers] as const);
      for (const [name, time] of Object.entries(times)) all[name] = [...(all[name] ?? []), time];
    }
    const server = await peer.newDatabase();
    const joined = await page.evaluate((asked) => teamBench.measureJoining(...asked), [JOINED, server] as const);
    const { ourSending = [], ourFetching = [], theirSending = [], theirFetching = [] } = all;
    const { bareSending = [], bareFetching = [] } = all;
    return {
      rows: [
        {
          name: '10,000 records sent to PouchDB’s server / the same documents by PouchDB’s replication',
          ratio: ratioOf(ourSending, theirSending),
          atMost: 2,
        },
        {
          name: 'the same fetched on another device / by PouchDB',
          ratio: ratioOf(ourFetching, theirFetching),
          atMost: 2,
        },
        {
          name: 'the same sent / what the server alone takes for it',
          ratio: ratioOf(ourSending, bareSending),
          atMost: 10,
        },
        {
          name: 'the same fetched / what the server alone takes for it',
          ratio: ratioOf(ourFetching, bareFetching),
          atMost: 10,
        },
        {
          name: 'joining a team with a book of 20,000 accounts, 60,000 people and 300,000 lines / taking a backup of it back',
          ratio: joined.joining / joined.restoring,
          atMost: 5,
        },
      ],
      milliseconds: { ...mediansOf(all), ...joined },
    };
  } finally {
    await close();
    await peer.stop();
  }
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
