import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeProfile } from '../browsers/remove-profile.ts';

/** A table as a browser keeps it: how it finds rows, and all of them. */
interface OldTable {
  key: string;
  auto: boolean;
  indexes: { name: string; path: string | string[]; multi: boolean }[];
  rows: unknown[];
}

/** A book as a version wrote it; columns of numbers stand as `{ array, of }`. */
export interface OldBook {
  version: number;
  tables: Record<string, OldTable>;
}

/** The sample book and one record of every kind, as the code of version 0.1.0 wrote them and the browser gave them back. */
export const oldBook = (): OldBook => JSON.parse(readFileSync(new URL('book-of-0.1.0.json', import.meta.url), 'utf8'));

/** Its tables that hold what the user knows: the others are computed anew, and say of which version the book is. */
export const told = ({ tables }: OldBook): Record<string, unknown[]> =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([name, { rows }]) =>
      name === 'standings' || name === 'meta' ? [] : [[name, rows]],
    ),
  );

/** A moment at which none of its steps is due yet: a reminder would be noted in the step. */
export const BEFORE_ALL_STEPS = '2026-10-20T06:00:00Z';

/** A folder with a version 0.1.0 of a build that does nothing yet, and what puts the build in its place. */
export function oldKeyside(build: string): { folder: string; renew: () => void; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'keyside-0.1.0-'));
  cpSync(build, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '0.1.0' }));
  writeFileSync(join(folder, 'background.js'), '');
  return {
    folder,
    renew: () => cpSync(build, folder, { recursive: true }),
    remove: () => removeProfile(folder),
  };
}

/** Makes the old book in a browser, and moves the clock of the extension; runs in a page of it, with nothing from outside of itself. */
export async function writeOldBook({ version, tables }: OldBook, moment: string): Promise<void> {
  const arrays = { Float64Array, Int32Array, Uint8Array, Uint32Array };
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    if ('array' in value && 'of' in value)
      return arrays[value.array as keyof typeof arrays].from((value.of as unknown[]).map(Number));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one)]));
  };
  const opening = indexedDB.open('keyside', version);
  opening.onupgradeneeded = () => {
    for (const [name, { key, auto, indexes }] of Object.entries(tables)) {
      const store = opening.result.createObjectStore(name, { keyPath: key, autoIncrement: auto });
      for (const { name: index, path, multi } of indexes) store.createIndex(index, path, { multiEntry: multi });
    }
  };
  const book = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = book.transaction(Object.keys(tables), 'readwrite');
  for (const [name, { rows }] of Object.entries(tables))
    for (const row of rows) writing.objectStore(name).put(read(row));
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  book.close();
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ clockOffset: Date.parse(moment) - Date.now() });
}

/** Returns the version of the book, and every row of each table written as in the old book; runs in a page of the extension. */
export async function readBook(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const write = (_key: string, value: unknown) =>
    ArrayBuffer.isView(value)
      ? { array: value.constructor.name, of: Array.from(value as Float64Array, (n) => (Number.isNaN(n) ? 'NaN' : n)) }
      : value;
  const opening = indexedDB.open('keyside');
  const book = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = book.transaction(book.objectStoreNames);
  const asked = [...book.objectStoreNames].map((name) => [name, reading.objectStore(name).getAll()] as const);
  await new Promise((resolve, reject) => {
    reading.oncomplete = resolve;
    reading.onabort = () => reject(reading.error);
  });
  const { version } = book;
  book.close();
  return {
    version,
    rows: JSON.parse(JSON.stringify(Object.fromEntries(asked.map(([name, { result }]) => [name, result])), write)),
  };
}
