import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedChromium } from '../browsers/open-chromium.ts';

/** Ends the browser of a profile at once, as a crash or a loss of power does; resolves once it is gone. */
export async function kill({ context }: Pick<OpenedChromium, 'context'>, userDataDir: string): Promise<void> {
  const closed = context.waitForEvent('close');
  // Its lock names the machine and the process: "host-1234".
  const pid = Number(readlinkSync(join(userDataDir, 'SingletonLock')).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  await closed;
}

/** What of imports stands in the book, counted in a page of the extension. */
export function countImports(): Promise<{ accounts: number; imports: number; lines: number; rows: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const book = opening.result;
      const reading = book.transaction(['accounts', 'imports', 'ledgerBlocks', 'importedRows']);
      const accounts = reading.objectStore('accounts').count();
      const imports = reading.objectStore('imports').count();
      const blocks = reading.objectStore('ledgerBlocks').getAll();
      const rows = reading.objectStore('importedRows').count();
      reading.oncomplete = () => {
        const lines = blocks.result.reduce((sum: number, block: { lines: number }) => sum + block.lines, 0);
        book.close();
        resolve({ accounts: accounts.result, imports: imports.result, lines, rows: rows.result });
      };
    };
  });
}
