import type { ToTakeOut } from './take-out-messages';
import { makeTakeOutSession } from './take-out-session';

// Comparing, writing and computing happen here: the page only handles messages, and ending this worker undoes an open write.
const handle = makeTakeOutSession((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<ToTakeOut>) => void handle(event.data));
