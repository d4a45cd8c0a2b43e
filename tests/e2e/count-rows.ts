/** How many of whom and of what the book holds that a mail could have added; counted in a page of the extension. */
export function countRows(): Promise<Record<'accounts' | 'people' | 'prospects' | 'touches' | 'bindings', number>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const book = opening.result;
      const reading = book.transaction(['accounts', 'people', 'prospects', 'touches', 'bindings']);
      const count = (table: string) => reading.objectStore(table).count();
      const [accounts, people, prospects] = [count('accounts'), count('people'), count('prospects')];
      const [touches, bindings] = [count('touches'), count('bindings')];
      reading.oncomplete = () => {
        book.close();
        resolve({
          accounts: accounts.result,
          people: people.result,
          prospects: prospects.result,
          touches: touches.result,
          bindings: bindings.result,
        });
      };
    };
  });
}
