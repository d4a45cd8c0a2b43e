/** All that the extension has written: what stands in its storage, and the rows of each table of its book. */
interface State {
  stored: Record<string, unknown>;
  /** That the extension has begun, among others: it looks for pages without a reader as it begins, and would in the midst of a test. */
  ofSession: Record<string, unknown>;
  tables: Record<string, unknown[]>;
}

/** What these functions use of a page of the extension, which is where they run: they can use nothing outside of themselves. */
type Own = typeof globalThis & {
  kept?: Record<string, State>;
  chrome: {
    storage: Record<
      'local' | 'session',
      {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
        clear(): Promise<void>;
      }
    >;
    alarms: { clearAll(): Promise<boolean> };
    notifications: { getAll(): Promise<Record<string, unknown>>; clear(id: string): Promise<boolean> };
    action: { setBadgeText(given: { text: string }): Promise<void> };
  };
};

/** Waits until the extension has begun and made its book: opened before that, it would be one without tables. */
export async function bookMade(): Promise<void> {
  const { session } = (globalThis as Own).chrome.storage;
  const isMade = async () => (await indexedDB.databases()).some(({ name }) => name === 'keyside');
  while (!((await isMade()) && 'begun' in (await session.get(null)))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What stands unfinished in forms, as a text; runs in a page of the extension. */
export const unfinished = `new Promise((resolve) => {
  const opening = indexedDB.open('keyside');
  opening.onsuccess = () => {
    const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
    asking.onsuccess = () => resolve(JSON.stringify(asking.result));
    opening.result.close();
  };
})`;

/** Keeps in the page what the extension has written, under a name. */
export async function keepState(name: string): Promise<void> {
  const own = globalThis as Own;
  const opening = indexedDB.open('keyside');
  const book = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = book.transaction(book.objectStoreNames);
  const asked = [...book.objectStoreNames].map((table) => [table, reading.objectStore(table).getAll()] as const);
  await new Promise((resolve, reject) => {
    reading.oncomplete = resolve;
    reading.onabort = () => reject(reading.error);
  });
  book.close();
  const tables = Object.fromEntries(asked.map(([table, { result }]) => [table, result]));
  const { local, session } = own.chrome.storage;
  const kept = { tables, stored: await local.get(null), ofSession: await session.get(null) };
  own.kept = { ...own.kept, [name]: kept };
}

/** Puts in place of all that the extension has written since what was kept under a name. */
export async function putStateBack(name: string): Promise<void> {
  const { chrome, kept } = globalThis as Own;
  const state = kept?.[name];
  if (!state) throw new Error(`Nothing was kept as ${name}.`);
  const opening = indexedDB.open('keyside');
  const book = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = book.transaction(book.objectStoreNames, 'readwrite');
  for (const table of book.objectStoreNames) {
    const store = writing.objectStore(table);
    store.clear();
    for (const row of state.tables[table] ?? []) store.put(row);
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  book.close();
  await chrome.storage.session.clear();
  await chrome.storage.session.set(state.ofSession);
  await chrome.storage.local.clear();
  await chrome.storage.local.set(state.stored);
  await chrome.alarms.clearAll();
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  await chrome.action.setBadgeText({ text: '' });
}
