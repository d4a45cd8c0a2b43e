/** Returns all rows of all tables of the book as a text; runs in a page of the extension. */
export async function readBook(): Promise<string> {
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
  return JSON.stringify(asked.map(([table, { result }]) => [table, result]));
}
