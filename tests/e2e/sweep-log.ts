/** What these functions use of a page of the extension, or of its worker: they run there, and can use nothing outside of themselves. */
type Own = typeof globalThis & {
  chrome: {
    notifications: {
      create(id: string, options: unknown): Promise<string>;
      getAll(): Promise<Record<string, unknown>>;
      clear(id: string): Promise<boolean>;
    };
  };
};

/**
 * Has the worker write down each notification once the browser has taken it, in a database of its own: what is written stands
 * before the step is marked, and outlives the browser.
 */
export function logShown(): void {
  const { notifications } = (globalThis as Own).chrome;
  const create = notifications.create.bind(notifications);
  notifications.create = async (id, options) => {
    const taken = await create(id, options);
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('shown');
      opening.onupgradeneeded = () => opening.result.createObjectStore('ids', { autoIncrement: true });
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('ids', 'readwrite');
        writing.objectStore('ids').add(id);
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
    return taken;
  };
}

/** What was shown by the log, in its order. */
export function readShown(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('shown');
    opening.onupgradeneeded = () => opening.result.createObjectStore('ids', { autoIncrement: true });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('ids').objectStore('ids').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result);
      };
    };
  });
}

/** Makes as many steps as are asked for due on that day and of which nobody was reminded, all others reminded of; forgets the log. */
export async function makeDue({ day, count }: { day: string; count: number }): Promise<string[]> {
  const { notifications } = (globalThis as Own).chrome;
  for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  const within = <Result>(name: string, table: string, body: (store: IDBObjectStore) => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.result.createObjectStore(table, { autoIncrement: true });
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction(table, 'readwrite');
        const made = body(writing.objectStore(table));
        writing.oncomplete = () => {
          opening.result.close();
          resolve(made);
        };
      };
    });
  await within('shown', 'ids', async (store) => void store.clear());
  return within(
    'keyside',
    'followUps',
    (store) =>
      new Promise((resolve) => {
        const asking = store.getAll();
        asking.onsuccess = () => {
          const open = asking.result.filter(({ status, snoozedFrom }) => status === 'open' && !snoozedFrom);
          const due = open.slice(0, count);
          for (const { remindedFor: _before, at: _hour, ...row } of due) store.put({ ...row, due: day });
          for (const row of open.slice(count)) store.put({ ...row, remindedFor: row.due });
          resolve(due.map(({ id }) => id));
        };
      }),
  );
}

/** Of those steps the ones that are marked as reminded of for their due day. */
export function readMarked(ids: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('followUps').objectStore('followUps').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        const marked = asking.result.filter(({ due, remindedFor }) => due === remindedFor);
        resolve(marked.map(({ id }) => id).filter((id) => ids.includes(id)));
      };
    };
  });
}
