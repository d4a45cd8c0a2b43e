import { browser } from '../../lib/platform/browser';
import type { ReaderContext } from './reader-type';
import { shelf } from './shelf';

/** Sent in a document by each reader that puts up its rail there, to those before it. */
export const STARTED = 'started';

/**
 * The life of one reader in one document: it ends when a newer one starts there, or the extension is gone. Stands in for WXT's
 * own context, whose timers, frames and watcher of addresses would be a twelfth of all that a page may load.
 */
export class ContentScriptContext implements ReaderContext {
  readonly #ending = new AbortController();
  readonly signal = this.#ending.signal;

  constructor() {
    // One of this extension as it is now shares our globals; one of before an update, only the document, where it hears of us.
    shelf.keysideReader?.abort();
    shelf.keysideReader = this.#ending;
  }

  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#ending.abort();
    return this.signal.aborted;
  }

  onInvalidated(listener: () => void): void {
    this.signal.addEventListener('abort', listener);
  }

  setTimeout(handler: () => void, delay: number): void {
    setTimeout(() => this.isInvalid || handler(), delay);
  }
}
