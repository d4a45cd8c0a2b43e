import { browser } from 'wxt/browser';
import type { FromPage, FromSidebar } from '../../lib/messages';
import { type Line, offerLine } from '../../lib/platform/frame-port';
import { tellBackground } from '../../lib/platform/tell';
import type { KnownSite } from '../../lib/sites/site';
import { makeRail } from './rail';
import { makeRoom, widthIn } from './room';

/** How long the frame may take to answer with its nonce once it has loaded, in milliseconds. */
const PATIENCE = 3000;

const HOST_NAME = 'keyside-sidebar';
const HOST = 'all:initial;position:fixed;z-index:2147483646;top:0;right:0;width:0;height:0;';
const FRAME =
  'position:fixed;top:0;right:0;height:100vh;border:0;color-scheme:light dark;background:Canvas;z-index:2147483647;';

export interface SidebarFrame {
  toggle(): void;
  isOpen(): boolean;
  /** Opens it for somebody who types on in it; false where the page does not let it load. */
  open(): boolean;
  /** Another app was recognised: make room as it suits that one. */
  makeRoomBy(room: KnownSite['room']): void;
}

interface Given {
  doc: Document;
  room: KnownSite['room'];
  open: boolean;
  width: number;
  /** The frame is confirmed and listens. */
  connected(line: Line<FromPage>): void;
  /** What the sidebar says beyond its own size and the rail. */
  hear(message: FromSidebar): void;
  remember(change: { open?: boolean; width?: number }): void;
  signal: AbortSignal;
}

const newNonce = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Puts rail and sidebar into the page: a closed shadow root, with the frame made when it is first opened. */
export function mountSidebar({ doc, connected, remember, signal, ...start }: Given): SidebarFrame {
  const win = doc.defaultView ?? window;
  let { open, width, room } = start;
  let frame: HTMLIFrameElement | undefined;
  /** This page does not let the frame load: the browser's own side panel stands in for it. */
  let isBlocked = false;
  let isPrinting = false;
  // One that an earlier version of the extension left, or that the page put up.
  for (const other of doc.querySelectorAll(HOST_NAME)) other.remove();
  const host = doc.createElement(HOST_NAME);
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  const rail = makeRail(doc, () => setOpen(true));
  root.append(rail.element);
  doc.documentElement.append(host);

  function layOut() {
    const isOpen = open && !isPrinting;
    rail.element.style.display = open || isPrinting ? 'none' : 'flex';
    if (frame) {
      frame.style.width = `${widthIn(win, width)}px`;
      frame.style.display = isOpen ? 'block' : 'none';
    }
    if (room === 'push') makeRoom(win, isOpen ? width : 0);
  }

  function setOpen(next: boolean) {
    // The extension was updated or removed, and no newer reader has taken over here.
    if (!browser.runtime?.id) return rail.askForReload();
    if (isBlocked) return void tellBackground({ kind: 'frame.blocked' });
    open = next;
    remember({ open });
    if (open && !frame) load();
    layOut();
    if (!open) rail.element.focus();
  }

  function hear(message: FromSidebar) {
    start.hear(message);
    if (message.kind === 'sidebar.closed') setOpen(false);
    if (message.kind === 'rail.changed') rail.show(message.letter, message.due);
    if (message.kind === 'sidebar.resized') {
      width = Math.min(520, Math.max(300, message.width));
      remember({ width });
      layOut();
    }
  }

  function load() {
    const made = doc.createElement('iframe');
    frame = made;
    made.title = 'Keyside';
    made.style.cssText = FRAME;
    const giveUp = () => {
      isBlocked = true;
      made.remove();
      open = false;
      layOut();
      rail.sendToToolbar();
      void tellBackground({ kind: 'frame.blocked' });
    };
    let waiting = win.setTimeout(giveUp, PATIENCE * 2);
    // Every load, a reload of the frame too, gets a nonce of its own: each opens one frame once.
    made.addEventListener('load', async () => {
      const nonce = newNonce();
      await tellBackground({ kind: 'frame.created', nonce });
      win.clearTimeout(waiting);
      waiting = win.setTimeout(giveUp, PATIENCE);
      const line = offerLine(made, nonce);
      line.listen((message) => {
        const heard = message as FromSidebar;
        if (heard.kind === 'sidebar.opened') {
          win.clearTimeout(waiting);
          connected(line);
        } else hear(heard);
      });
    });
    made.src = browser.runtime.getURL('/sidebar.html');
    root.append(made);
    layOut();
  }

  const print = win.matchMedia('print');
  const onPrint = () => {
    isPrinting = print.matches;
    layOut();
  };
  print.addEventListener('change', onPrint, { signal });
  // Our own event, which makes the page lay itself out anew, is none of the window's.
  win.addEventListener('resize', (event) => event.isTrusted && layOut(), { signal });
  signal.addEventListener('abort', () => {
    host.remove();
    if (open && room === 'push') makeRoom(win, 0);
  });
  // A tab in the background gets its sidebar when it is looked at: after an update there may be many.
  const loadIfSeen = () => {
    if (open && !frame && doc.visibilityState === 'visible') load();
  };
  doc.addEventListener('visibilitychange', loadIfSeen, { signal });
  loadIfSeen();
  layOut();
  return {
    toggle: () => setOpen(!open),
    isOpen: () => open,
    open() {
      setOpen(true);
      frame?.focus();
      return open;
    },
    makeRoomBy(next) {
      if (room === 'push' && open) makeRoom(win, 0);
      room = next;
      layOut();
    },
  };
}
