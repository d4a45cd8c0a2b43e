import type { ToImport } from './import-messages';
import { makeImportSession } from './import-session';

// Reading, comparing and writing happen here: the page only handles messages, and ending this worker undoes an open write.
const handle = makeImportSession((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<ToImport>) => void handle(event.data));
