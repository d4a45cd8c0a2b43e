import { saveAs } from './save-as';
import type { ToSaveAs } from './save-as-messages';

// A large book takes a while: the page only handles messages.
self.addEventListener('message', async (event: MessageEvent<ToSaveAs>) => self.postMessage(await saveAs(event.data)));
