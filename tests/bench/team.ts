import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browsers/find.ts';
import { startPeer } from '../team/a-peer.ts';
import type { BookBench } from './book-page.ts';
import { buildScript } from './build-script.ts';
import { medianOf, mediansOf, ratioOf } from './measure.ts';
import { SMALL } from './open-books.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';
import type { ProcessorTime, TeamBench } from './team-rounds.ts';
import { openUnwatched } from './unwatched-page.ts';

declare const bookBench: BookBench;

const [ROUNDS, AT_ONCE] = [60, 20];

/** Sent and fetched at once, and so often; once more only as long as all of them took no longer (milliseconds). */
const [RECORDS, TURNS, LONGEST] = [10_000, 3, 60_000];
/** Accounts, with three people each, and lines of sales of the book that somebody joins. */
const JOINED = [20_000, 300_000] as const;

/** Opens a page with the engine of a team in it, which may ask the server though it is of another origin, as the background may. */
async function openPage(stage: Stage) {
  const script = readFileSync(await buildScript('team-rounds', stage.outDir), 'utf8');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_FLAGS, '--disable-web-security'],
  });
  const session = await browser.newBrowserCDPSession();
  const processorTime = async (): Promise<ProcessorTime> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    // The server runs in this process.
    const { user, system } = process.cpuUsage();
    const seconds = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    return { browser: seconds * 1000, server: (user + system) / 1000 };
  };
  const page = await openUnwatched(browser, script, { processorTime });
  const ask = <Name extends keyof TeamBench>(name: Name, ...given: Parameters<TeamBench[Name]>) =>
    page.ask<Awaited<ReturnType<TeamBench[Name]>>>(name, given);
  return { ask, close: () => page.close().then(() => browser.close()) };
}

const WAYS = ['ourSending', 'ourFetching', 'theirSending', 'theirFetching', 'bareSending', 'bareFetching'] as const;
type Way = (typeof WAYS)[number];
type Turns = Awaited<ReturnType<TeamBench['measureRounds']>>[];

/** Returns how a team compares by the time of the processors: whatever else runs on the machine does not count. */
function rowsOf(turns: Turns): Measured['rows'] {
  const both = (way: Way) => turns.map(({ [way]: { browser, server } }) => browser + server);
  const browsers = (way: Way) => medianOf(turns.map(({ [way]: { browser } }) => browser)) / 1000;
  const besides = (name: string, way: Way, other: Way, atMost: number) => ({
    name,
    ratio: ratioOf(both(way), both(other)),
    atMost,
  });
  const atWork = (to: string, way: Way) => ({
    name: `seconds that the browser is at work to ${to} the same, beside what the server takes`,
    ratio: browsers(way),
    atMost: 3,
  });
  const sent = '10,000 records sent to PouchDB’s server / the same documents by PouchDB’s replication';
  return [
    besides(sent, 'ourSending', 'theirSending', 2),
    besides('the same fetched on another device / by PouchDB', 'ourFetching', 'theirFetching', 2),
    besides('the same sent / what the server alone takes for it', 'ourSending', 'bareSending', 10),
    besides('the same fetched / what the server alone takes for it', 'ourFetching', 'bareFetching', 10),
    atWork('send', 'ourSending'),
    atWork('fetch', 'ourFetching'),
  ];
}

/** Measures a team's own way beside PouchDB's replication of the same documents, and joining beside taking a backup back, in one browser. */
async function benchRounds(stage: Stage): Promise<Measured> {
  const peer = await startPeer();
  const { ask, close } = await openPage(stage);
  const turns: Turns = [];
  try {
    const from = performance.now();
    while (turns.length < TURNS && (turns.length === 0 || performance.now() - from < LONGEST)) {
      const servers = [await peer.newDatabase(), await peer.newDatabase(), await peer.newDatabase()] as const;
      turns.push(await ask('measureRounds', RECORDS, servers));
    }
    const server = await peer.newDatabase();
    const joined = await ask('measureJoining', JOINED, server);
    const walls = WAYS.map((way) => [way, medianOf(turns.map(({ [way]: { wall } }) => wall))] as const);
    return {
      rows: [
        ...rowsOf(turns),
        {
          name: 'joining a team with a book of 20,000 accounts, 60,000 people and 300,000 lines / taking a backup of it back',
          ratio: joined.joining / joined.restoring,
          atMost: 5,
        },
      ],
      milliseconds: { ...Object.fromEntries(walls), ...joined },
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
