import {
  type Changed,
  type Got,
  isOfNoDatabase,
  type Kept,
  readChanges,
  readDocs,
  readKept,
  readMissing,
  readWritten,
} from './answers';
import { isFarOff } from './stamp';
import { TeamError, type TeamProblem } from './team-error';

/** Where a team's documents stand: the address of the database, and the account of the server that may read and write it. */
export interface TeamServer {
  address: string;
  user?: string;
  password?: string;
}

/** A document to be written as it is, with the revision that it gets and the one before. */
export interface Doc {
  _id: string;
  _rev: string;
  _revisions: { start: number; ids: string[] };
  _deleted?: true;
  s?: string;
}

/** The six calls of CouchDB's replication protocol that a team needs, and the one that makes its database. Each rejects with a TeamError. */
export interface Couch {
  changes(
    since: string,
    limit: number,
    wait?: number,
    signal?: AbortSignal,
  ): Promise<{ changes: Changed[]; last: string }>;
  bulkGet(docs: readonly { id: string; rev: string }[]): Promise<Got[]>;
  bulkDocs(docs: readonly Doc[]): Promise<void>;
  revsDiff(revs: { readonly [id: string]: readonly string[] }): Promise<Set<string>>;
  getLocal(id: string): Promise<Kept | null>;
  putLocal(id: string, kept: Kept): Promise<void>;
  make(): Promise<void>;
}

/** An answer that has not come by then does not come (milliseconds). */
const PATIENCE = 30_000;
/** So much is sent at once: what stands before servers often takes no more than a megabyte. Letters. */
const AT_ONCE = 800_000;

const OF_STATUS: Record<number, TeamProblem> = {
  401: 'refused',
  403: 'refused',
  404: 'gone',
  409: 'busy',
  412: 'odd',
  413: 'full',
  507: 'full',
};

function problemOf(status: number, text: string): TeamProblem {
  if (/enospc|no space|quota/i.test(text.slice(0, 1000))) return 'full';
  // A CouchDB says so itself; whatever else stands there knows no such page.
  if (status === 404 && parsed(text) === undefined) return 'odd';
  return OF_STATUS[status] ?? (status === 429 || status >= 500 ? 'busy' : 'odd');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns documents as parts that are sent one after the other. */
function parts(docs: readonly Doc[]): string[] {
  const all: string[][] = [[]];
  let length = 0;
  for (const doc of docs) {
    const text = JSON.stringify(doc);
    if (length + text.length > AT_ONCE && length > 0) {
      all.push([]);
      length = 0;
    }
    all.at(-1)?.push(text);
    length += text.length;
  }
  return all.filter((part) => part.length > 0).map((part) => `{"new_edits":false,"docs":[${part.join()}]}`);
}

/** Returns the way to a team's server. `fetched` asks it, `now` is this device's clock in milliseconds. */
export function couch(
  { address, user = '', password = '' }: TeamServer,
  fetched: typeof fetch,
  now: () => number,
): Couch {
  const pass = user && new TextEncoder().encode(`${user}:${password}`).toBase64();
  const headers = { 'Content-Type': 'application/json', ...(pass && { Authorization: `Basic ${pass}` }) };

  async function ask(method: string, path: string, body: string | null = null, wait = 0, signal?: AbortSignal) {
    const signals = [AbortSignal.timeout(PATIENCE + wait), ...(signal ? [signal] : [])];
    let answer: Response;
    let text: string;
    try {
      // What follows a redirection would go to somebody whom nobody approved.
      const how = { method, headers, redirect: 'error', credentials: 'omit', cache: 'no-store' } as const;
      answer = await fetched(address + path, { ...how, body, signal: AbortSignal.any(signals) });
      text = await answer.text();
    } catch {
      throw new TeamError('offline');
    }
    const moment = Date.parse(answer.headers.get('Date') ?? '');
    if (isFarOff(moment, now())) throw new TeamError('clock');
    return { status: answer.status, isTaken: answer.ok, text, said: parsed(text) };
  }

  async function said(...asked: Parameters<typeof ask>): Promise<unknown> {
    const { isTaken, status, text, said: answer } = await ask(...asked);
    if (!isTaken) throw new TeamError(problemOf(status, text));
    return answer;
  }

  return {
    changes: async (since, limit, wait, signal) => {
      const feed = wait ? `&feed=longpoll&timeout=${wait}` : '';
      const path = `/_changes?style=all_docs&since=${encodeURIComponent(since)}&limit=${limit}${feed}`;
      return readChanges(await said('GET', path, undefined, wait, signal));
    },
    bulkGet: async (docs) =>
      docs.length > 0 ? readDocs(await said('POST', '/_bulk_get', JSON.stringify({ docs }))) : [],
    bulkDocs: async (docs) => {
      for (const part of parts(docs)) readWritten(await said('POST', '/_bulk_docs', part));
    },
    revsDiff: async (revs) => readMissing(await said('POST', '/_revs_diff', JSON.stringify(revs))),
    getLocal: async (id) => {
      const { status, isTaken, text, said: answer } = await ask('GET', `/_local/${id}`);
      if (status === 404 && !isOfNoDatabase(answer)) return null;
      if (!isTaken) throw new TeamError(problemOf(status, text));
      return readKept(answer);
    },
    putLocal: async (id, { count, rev }) => {
      await said('PUT', `/_local/${id}`, JSON.stringify({ count, ...(rev && { _rev: rev }) }));
    },
    make: async () => {
      await said('PUT', '');
    },
  };
}
