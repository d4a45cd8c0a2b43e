declare module 'express-pouchdb' {
  import type { Server } from 'node:net';

  export default function expressPouchDB(
    pouch: unknown,
    options: { mode: string; inMemoryConfig: boolean },
  ): { listen(port: number, host: string, started: () => void): Server };
}

declare module 'pouchdb' {
  type Replicate = (address: string, options: { batch_size: number }) => Promise<unknown>;

  export default class PouchDB {
    constructor(path: string);
    static defaults(options: { prefix: string }): unknown;
    replicate: { to: Replicate; from: Replicate };
    bulkDocs(docs: readonly object[]): Promise<unknown>;
    close(): Promise<void>;
  }
}

/** The same for browsers, as one script. */
declare module 'pouchdb/dist/pouchdb.js' {
  export { default } from 'pouchdb';
}
