import { browser } from 'wxt/browser';
import type { FromPage, FromSidebar } from '../../lib/messages';
import { type Line, offerLine } from '../../lib/platform/frame-port';
import { tellBackground } from '../../lib/platform/tell';
import { makeRail } from './rail';
import { makeRoom } from './room';

/** How long the frame may take to answer with its nonce once it has loaded, in milliseconds. */
const PATIENCE = 1500;

const HOST = 'all:initial;position:fixed;z-index:2147483646;top:0;right:0;width:0;height:0;';
const FRAME =
  'position:fixed;top:0;right:0;height:100vh;border:0;color-scheme:light dark;background:Canvas;z-index:2147483647;';

export interface SidebarFrame {
  toggle(): void;
  isOpen(): boolean;
}

interface Given {
  doc: Document;
  room: 'push' | 'overlay';
  open: boolean;
  width: number;
  /** The frame is confirmed and listens. */
  connected(line: Line<FromPage>): void;
  remember(change: { open?: boolean; width?: number }): void;
  signal: AbortSignal;
}

const newNonce = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Puts rail and sidebar into the page: a closed shadow root, with the frame made when it is first opened. */
export function mountSidebar({ doc, room, connected, remember, signal, ...start }: Given): SidebarFrame {
  const win = doc.defaultView ?? window;
  let { open, width } = start;
  let frame: HTMLIFrameElement | undefined;
  /** This page does not let the frame load: the browser's own side panel stands in for it. */
  let isBlocked = false;
  const host = doc.createElement('keyside-sidebar');
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  const rail = makeRail(doc, () => setOpen(true));
  root.append(rail.element);
  doc.documentElement.append(host);

  function layOut() {
    rail.element.style.display = open ? 'none' : 'flex';
    if (frame) {
      frame.style.width = `${width}px`;
      frame.style.display = open ? 'block' : 'none';
    }
    if (room === 'push') makeRoom(win, open ? width : 0);
  }

  function setOpen(next: boolean) {
    if (isBlocked) return void tellBackground({ kind: 'frame.blocked' });
    open = next;
    remember({ open });
    if (open && !frame) load();
    layOut();
    if (!open) rail.element.focus();
  }

  function hear(message: FromSidebar) {
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
    let waiting = win.setTimeout(giveUp, PATIENCE * 4);
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

  signal.addEventListener('abort', () => {
    host.remove();
    if (open && room === 'push') makeRoom(win, 0);
  });
  if (open) load();
  layOut();
  return { toggle: () => setOpen(!open), isOpen: () => open };
}
