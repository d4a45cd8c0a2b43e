import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import expressPouchDB from 'express-pouchdb';
import PouchDB from 'pouchdb';

/** A server that speaks CouchDB's protocol, for the time of a test. */
export interface Peer {
  /** Makes a new database and returns its address, with the account that it takes. */
  newDatabase(): Promise<{ address: string; user?: string; password?: string }>;
  /** All that the server keeps, as it stands on its disk; '' where the disk is another machine's. */
  onDisk(): string;
  stop(): Promise<void>;
}

/** Returns all files below a folder, one after the other, letter by letter. */
const everyFile = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');

async function made(address: string, headers: HeadersInit = {}): Promise<string> {
  const { ok, status } = await fetch(address, { method: 'PUT', headers });
  if (!ok) throw new Error(`The database was not made: ${status}`);
  return address;
}

const aName = () => `keyside-${crypto.randomUUID()}`;

/** The CouchDB that `KEYSIDE_COUCH_URL` names (`http://user:password@host:5984`). */
function givenPeer(given: string): Peer {
  const { origin, username: user, password } = new URL(given);
  const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };
  const databases: string[] = [];
  return {
    newDatabase: async () => {
      const address = await made(`${origin}/${aName()}`, headers);
      databases.push(address);
      return { address, user, password };
    },
    onDisk: () => '',
    stop: async () => {
      for (const address of databases) await fetch(address, { method: 'DELETE', headers });
    },
  };
}

/** Starts PouchDB's server on loopback with a database of files, or takes the CouchDB that `KEYSIDE_COUCH_URL` names. */
export async function startPeer(): Promise<Peer> {
  const given = process.env['KEYSIDE_COUCH_URL'];
  if (given) return givenPeer(given);
  const folder = mkdtempSync(join(tmpdir(), 'keyside-peer-'));
  const app = expressPouchDB(PouchDB.defaults({ prefix: `${folder}/` }), {
    mode: 'minimumForPouchDB',
    inMemoryConfig: true,
  });
  const server = await new Promise<Server>((resolve) => {
    const started: Server = app.listen(0, '127.0.0.1', () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  return {
    newDatabase: async () => ({ address: await made(`http://127.0.0.1:${port}/${aName()}`) }),
    onDisk: () => everyFile(folder),
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
