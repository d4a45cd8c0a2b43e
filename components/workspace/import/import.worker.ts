import type { ToImport } from './import-messages';
import { makeImportSession } from './import-session';

// Reading, comparing and writing happen here: the page only handles messages, and ending this worker undoes an open write.
const handle = makeImportSession((message) => self.postMessage(message));
// Each message finds the file as the one before has left it, however quickly they come.
let last = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  last = last.then(() => handle(data));
});
