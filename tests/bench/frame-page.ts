import { moment, painted } from './painted';

/** What the init script notes of the messages that the sidebar hears. */
declare const benchHeard: { kind: string; at: number }[];

/** One account by its index, as bare as it can be asked for. */
function get(domain: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyside');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const from = performance.now();
      const request = opening.result.transaction('accounts').objectStore('accounts').index('domains').get(domain);
      request.onerror = reject;
      request.onsuccess = () => {
        const time = performance.now() - from;
        opening.result.close();
        if (request.result) resolve(time);
        else reject(new Error(`Nobody has ${domain}.`));
      };
    };
  });
}

/** What the sidebar is expected to show: when its message came, when it stood in the document, and when it was painted. */
let seen: Promise<{ heard: number; drawn: number; painted: number }>;

const nameShown = () => document.querySelector('[data-testid=account-name]')?.textContent;

/** What the script outside may ask the sidebar's frame for. */
const frameBench = {
  /** Hands the page a port whose messages are answered at once. */
  offerLine(): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => port1.postMessage(null);
    parent.postMessage('bench', '*', [port2]);
  },

  /** Begins to wait for the account of that name. */
  expect(name: string): void {
    benchHeard.length = 0;
    const isThere = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (nameShown() !== name) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    });
    seen = isThere.then(async () => {
      const drawn = moment();
      const heard = benchHeard.find(({ kind }) => kind === 'page.changed')?.at ?? Number.NaN;
      return { heard, drawn, painted: await painted() };
    });
  },
  seen: () => seen,

  /** Returns the milliseconds of one bare get of the account with that domain. */
  get,
};
export type FrameBench = typeof frameBench;

Object.assign(globalThis, { frameBench });
