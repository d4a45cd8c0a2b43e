import type { FromPage, FromSidebar } from '../messages';
import { browser } from './browser';
import { wakeReader } from './wake-reader';

/** One line between the reader in a page and a sidebar: the frame beside the page, or the browser's side panel. */
export interface Line<Out> {
  post(message: Out): void;
  listen(listener: (message: unknown) => void): void;
}

function overMessagePort<Out>(port: MessagePort): Line<Out> {
  return {
    post: (message) => port.postMessage(message),
    listen: (listener) => {
      port.onmessage = ({ data }) => listener(data);
    },
  };
}

function overRuntimePort<Out>(port: ReturnType<typeof browser.runtime.connect>): Line<Out> {
  return {
    post(message) {
      try {
        port.postMessage(message);
      } catch {
        // The other end has gone, and nobody is left to hear it; thrown while a sidebar is drawn, it would leave that empty.
      }
    },
    listen: (listener) => port.onMessage.addListener(listener),
  };
}

/** Page side: hands the frame one end of a fresh line, together with the nonce that it must show the background. */
export function offerLine(frame: HTMLIFrameElement, nonce: string): Line<FromPage> {
  const { port1, port2 } = new MessageChannel();
  // Only our own document gets this, whatever else might stand in the frame by now. In Chromium the frame's address is one of
  // its own for each visit, its origin is not.
  const { protocol, origin } = new URL(browser.runtime.getURL('/'));
  const ours = protocol === 'chrome-extension:' ? `${protocol}//${browser.runtime.id}` : origin;
  frame.contentWindow?.postMessage({ keyside: nonce }, ours, [port2]);
  return overMessagePort(port1);
}

/** Page side: calls `listener` with a line for each side panel that connects, and when it goes. */
export function onSidePanel(listener: (line: Line<FromPage>, gone: (then: () => void) => void) => void): () => void {
  const connect = (port: ReturnType<typeof browser.runtime.connect>) =>
    listener(overRuntimePort(port), (then) => port.onDisconnect.addListener(then));
  browser.runtime.onConnect.addListener(connect);
  // After an update of the extension its API is gone from this page, and nobody connects any more.
  return () => browser.runtime?.onConnect.removeListener(connect);
}

/** Sidebar side: waits for the line that our reader hands to this frame; anything but the parent window is ignored. */
export function awaitLine(): Promise<{ nonce: unknown; line: Line<FromSidebar> }> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent) => {
      const [port] = event.ports;
      if (event.source !== window.parent || !port) return;
      window.removeEventListener('message', receive);
      resolve({ nonce: event.data?.keyside, line: overMessagePort(port) });
    };
    window.addEventListener('message', receive);
  });
}

/** After how long a tab without a reader is asked again, in milliseconds: on a busy machine it comes after the page. */
const READER_LATE = [300, 1000, 3000];

/**
 * Sidebar side, in the browser's side panel: calls `connected` with a line to the active tab, anew for each tab, with 'waiting' while
 * there is none yet and with 'unread' where no reader is in it. A busy tab answers late: by then another one may be in front, and only
 * the newest try counts.
 */
export async function followActiveTab(
  connected: (line: Line<FromSidebar> | 'waiting' | 'unread') => void,
): Promise<void> {
  let current: ReturnType<typeof browser.runtime.connect> | undefined;
  let waits: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  const leave = () => {
    if (!current) return;
    current.disconnect();
    current = undefined;
    // What was heard from it is of another page than the one in front.
    connected('waiting');
  };
  const connect = async () => {
    newest += 1;
    const own = newest;
    clearTimeout(timer);
    leave();
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (own !== newest) return;
    if (tab?.id === undefined) return connected('unread');
    // A tab whose site is not approved has nobody to wake.
    const isApproved = await wakeReader(tab.id).then(
      () => true,
      () => false,
    );
    if (own !== newest) return;
    const port = browser.tabs.connect(tab.id, { name: 'sidebar' });
    current = port;
    port.onDisconnect.addListener(() => {
      // Reading the error keeps the browser from logging that the tab has no reader.
      void browser.runtime.lastError;
      if (current !== port) return;
      current = undefined;
      // Where nobody may read, none comes late.
      const wait = isApproved ? waits.shift() : undefined;
      connected(wait === undefined ? 'unread' : 'waiting');
      if (wait !== undefined) timer = setTimeout(() => void connect(), wait);
    });
    connected(overRuntimePort(port));
  };
  const follow = () => {
    waits = [...READER_LATE];
    return connect();
  };
  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((_id, { status }, { active }) => {
    if (status === 'complete' && active) void follow();
  });
  // A page that is open already is read from then on.
  browser.permissions.onAdded.addListener(() => void follow());
  await follow();
}

/** Whether this page is shown in a tab of its own, where nobody is to be shown. */
export async function isOwnTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
