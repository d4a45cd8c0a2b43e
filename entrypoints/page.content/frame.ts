import type { FromPage, FromSidebar, View } from '../../lib/messages';
import { browser } from '../../lib/platform/browser';
import { type Line, offerLine } from '../../lib/platform/frame-port';
import type { SiteMemory } from '../../lib/platform/site-memory';
import { tellBackground } from '../../lib/platform/tell';
import { guardSidebar } from './guard';
import { heardFromSidebar } from './heard-from-sidebar';
import { keepPageFocus } from './page-focus';
import { passWish } from './pass-wish';
import type { Rail } from './rail';
import { addSign } from './rail-sign';
import { makeRoom } from './room';

/** How long the frame may take to answer with its nonce once it has loaded, in milliseconds. */
const PATIENCE = 6000;
/** How many times as long as one answer of the background its own may take beyond that. */
const SLOWNESS = 10;

/** Draws a nonce and tells the background of it; resolves to it once that knows, and to how long it took, in milliseconds. */
async function announce(): Promise<{ nonce: string; took: number }> {
  const nonce = crypto.getRandomValues(new Uint8Array(16)).toHex();
  const asked = performance.now();
  await tellBackground({ kind: 'frame.created', nonce });
  return { nonce, took: performance.now() - asked };
}

/** All else that a popover has by itself, or by the page, is taken back. */
const FRAME = 'all:initial;position:fixed;top:0;height:100%;background:Canvas;';

export interface SidebarFrame extends ReturnType<typeof passWish> {
  /** Opens or closes it. A key leads into one that is open, and closes it from inside only. */
  toggle(byKey: boolean): void;
  /**
   * Stands from now on as the user wants it in all tabs of the host, and not at all before `hiddenUntil`, in milliseconds
   * since 1970. No frame stands in the page before this is first called.
   */
  arrange(view: View, hiddenUntil: number | undefined): void;
}

/** What the frame is given by the reader. */
export interface Beside {
  doc: Document;
  rail: Rail;
  open: boolean;
  width: number;
  /** All sidebars that listen, and the browser's side panels among them. */
  lines: ReadonlySet<Line<FromPage>>;
  panels: ReadonlySet<Line<FromPage>>;
  /** The frame is confirmed and listens. */
  connected(line: Line<FromPage>): void;
  /** The frame has loaded anew: on this line nobody listens any more. */
  left(line: Line<FromPage>): void;
  /** What the sidebar says beyond its own size and the rail. */
  hear(message: FromSidebar): void;
  remember(change: Partial<SiteMemory>): void;
  signal: AbortSignal;
}

/** Pixels of the page that stay in sight beside an open sidebar, however narrow the window or great the zoom. */
const GAP = 40;

/** Puts the sidebar beside the rail, into the same closed root; the frame is made when it is first opened. */
export function mountSidebar({
  doc,
  rail,
  lines,
  panels,
  connected,
  left,
  remember,
  signal,
  ...start
}: Beside): SidebarFrame {
  const win = doc.defaultView ?? window;
  let { open, width } = start;
  let view: View;
  let hiddenUntil = 0;
  let frame: HTMLIFrameElement | undefined;
  let line: Line<FromPage> | undefined;
  /** A nonce that the background hears of while the frame loads. */
  let announced: ReturnType<typeof announce> | undefined;
  let sight: FromPage = { kind: 'sight.changed', isCovered: false };
  let room: FromPage = { kind: 'room.changed', isShort: false };
  /** This page does not let the frame load: the browser's own side panel stands in for it. */
  let isBlocked = false;
  const giveRoom = makeRoom(win, (isShort) => {
    room = { kind: 'room.changed', isShort };
    line?.post(room);
  });
  const print = win.matchMedia('print');
  const { host, root } = rail;
  const showSign = addSign(rail);
  /** The browser's own sidebar stands beside the page: one of the two is enough, and they may be about different questions. */
  const isShown = () => open && !print.matches && panels.size === 0;

  function place() {
    if (!frame) return;
    const { side, theme } = view;
    const colors = theme === 'system' ? 'light dark' : theme;
    const look = `${side}:0;color-scheme:${colors};display:${isShown() ? 'block' : 'none'};zoom:${1 / host.currentCSSZoom};`;
    frame.style.cssText = `${FRAME}${look}width:min(${width}px,100vw - ${GAP}px)`;
  }

  function layOut() {
    const { side, room } = view;
    if (hiddenUntil > Date.now()) open = false;
    rail.stand(side, open || panels.size > 0, hiddenUntil);
    place();
    giveRoom(side, isShown() && room === 'push' ? width : 0);
  }

  const giveUp = () => {
    isBlocked = true;
    frame?.remove();
    open = false;
    layOut();
    rail.sendToToolbar();
    void tellBackground({ kind: 'frame.blocked' });
  };

  const raise = guardSidebar({
    doc,
    rail,
    shown: () => (isShown() ? frame : undefined),
    place,
    covered(isCovered) {
      sight = { kind: 'sight.changed', isCovered };
      line?.post(sight);
    },
    returned() {
      announced = announce();
    },
    gone: giveUp,
    signal,
  });

  const focus = keepPageFocus(doc, rail, () => open, signal);
  /** Leads the focus into the sidebar; into one that loads once it listens: given before, it would stay with the empty frame. */
  let isEntering = false;
  function enter() {
    isEntering = true;
    if (line) frame?.focus();
  }

  function setOpen(next: boolean, until = 0) {
    // The extension was updated or removed, and no newer reader has taken over here.
    if (!browser.runtime?.id) return rail.askForReload();
    if (isBlocked) return void tellBackground({ kind: 'frame.blocked' });
    const wasInside = focus.isInside();
    open = next;
    hiddenUntil = until;
    remember({ open, hiddenUntil });
    if (open) focus.note();
    if (open && !frame) load();
    layOut();
    raise();
    if (!open && wasInside) focus.giveBack();
  }

  function hear(message: FromSidebar) {
    start.hear(message);
    if (message.kind === 'sidebar.closed') setOpen(false);
    if (message.kind === 'sidebar.hidden') setOpen(false, new Date().setHours(24, 0, 0, 0));
    if (message.kind === 'rail.changed') showSign(message.letter, message.due);
    if (message.kind === 'sidebar.resized') {
      width = message.width;
      remember({ width });
      layOut();
    }
  }

  function load() {
    const made = doc.createElement('iframe');
    frame = made;
    made.title = 'Keyside';
    made.popover = 'manual';
    let waiting = win.setTimeout(giveUp, PATIENCE * 2);
    announced = announce();
    // Every load, a reload of the frame too, gets a nonce of its own: each opens one frame once.
    made.addEventListener('load', async () => {
      if (line) left(line);
      const telling = announced ?? announce();
      announced = undefined;
      const { nonce, took } = await telling;
      win.clearTimeout(waiting);
      // Where the background has much to do, right after an update, the frame waits for it longer than this did.
      waiting = win.setTimeout(giveUp, PATIENCE + SLOWNESS * took);
      const offered = offerLine(made, nonce);
      line = offered;
      offered.listen((message) => {
        const heard = heardFromSidebar(message);
        if (heard?.kind === 'sidebar.opened') {
          win.clearTimeout(waiting);
          connected(offered);
          offered.post(sight);
          offered.post(room);
          if (isEntering) made.focus();
          isEntering = false;
        } else if (heard) hear(heard);
      });
    });
    // The look stands in the address, so that the first paint has it.
    made.src = `${browser.runtime.getURL('/sidebar.html')}#${view.theme}`;
    root.append(made);
    layOut();
    raise();
  }

  print.addEventListener('change', layOut, { signal });
  // Our own event, which makes the page lay itself out anew, is none of the window's.
  win.addEventListener('resize', (event) => event.isTrusted && layOut(), { signal });
  signal.addEventListener('abort', () => {
    frame?.remove();
    giveRoom('right', 0);
  });
  // A tab in the background gets its sidebar when it is looked at: after an update there may be many.
  const look = () => {
    layOut();
    if (open && !frame && doc.visibilityState === 'visible') load();
  };
  doc.addEventListener('visibilitychange', look, { signal });
  const wishes = passWish({
    lines,
    panels,
    open() {
      setOpen(true);
      enter();
      return open;
    },
  });
  return {
    ...wishes,
    toggle(byKey) {
      if (!(byKey && open && !focus.isInside())) setOpen(!open);
      if (byKey && open) enter();
    },
    arrange(next, until = 0) {
      view = next;
      hiddenUntil = until;
      look();
    },
  };
}
