import type { ToBackup } from './backup-messages';
import { makeBackupSession } from './backup-session';

// The page only handles messages while the whole book goes out or in; ending this worker undoes an open write.
const handle = makeBackupSession((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<ToBackup>) => void handle(event.data));
