import { anyMoment, moment } from './painted';

let line: MessagePort | undefined;
addEventListener('message', ({ data, ports }) => {
  if (data === 'bench') line = ports[0];
});

/** What the script outside may ask a page of the demo mailbox for. */
const mailBench = {
  /** Shows the message of another address as apps of one page do, and returns the moment at which it stands there. */
  async show(address: string): Promise<number> {
    const html = await (await fetch(address)).text();
    const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
    if (!article) throw new Error(`No message at ${address}`);
    history.pushState(null, '', address);
    // Apps fetch what they show.
    await anyMoment();
    document.querySelector('article')?.replaceWith(document.adoptNode(article));
    return moment();
  },

  /** Returns the milliseconds of one way from this page to the sidebar's frame, over a port as our reader's. */
  hop(): Promise<number> {
    return new Promise((resolve, reject) => {
      if (!line) return reject(new Error('The frame has sent no port.'));
      const from = performance.now();
      line.onmessage = () => resolve((performance.now() - from) / 2);
      line.postMessage(null);
    });
  },
};
export type MailBench = typeof mailBench;

Object.assign(globalThis, { mailBench });
