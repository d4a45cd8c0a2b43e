// What the screen waits for comes late, by a while that nobody can foresee: what React does afterwards, and the book.
const MOST = 60;
const someWhile = () => Math.random() * MOST;

globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    const post = this.port2.postMessage.bind(this.port2);
    this.port2.postMessage = (message: unknown) => void setTimeout(post, someWhile(), message);
  }
};

const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, ...more) {
  const before = begin.call(this, stores, 'readwrite');
  const [first = ''] = typeof stores === 'string' ? [stores] : stores;
  const until = performance.now() + someWhile();
  // A transaction lives as long as it is asked for something; the next one waits for it.
  const ask = () => {
    if (performance.now() < until) before.objectStore(first).count().onsuccess = ask;
  };
  ask();
  return begin.call(this, stores, ...more);
};
