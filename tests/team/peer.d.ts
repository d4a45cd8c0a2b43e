declare module 'express-pouchdb' {
  import type { Server } from 'node:net';

  export default function expressPouchDB(
    pouch: unknown,
    options: { mode: string; inMemoryConfig: boolean },
  ): { listen(port: number, host: string, started: () => void): Server };
}

declare module 'pouchdb' {
  const PouchDB: { defaults(options: { prefix: string }): unknown };
  export default PouchDB;
}
