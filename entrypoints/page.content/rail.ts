import type { View } from '../../lib/messages';
import type { RailTexts } from '../../lib/platform/rail-texts';

const HOST = 'all:initial!important;position:fixed!important;z-index:2147483647!important;display:';
// Two lines around it: on any ground one of them is seen. Contained, so that what stands in it makes nothing larger that the page could
// measure, whatever it does to our host.
const BUTTON = `position:fixed;border:0;padding:0;width:36px;height:76px;cursor:pointer;
border-radius:10px;background:#0f5f5c;color:#fff;font:700 13px/1 system-ui,sans-serif;
flex-flow:column;place-content:center;align-items:center;gap:8px;contain:strict;forced-color-adjust:none;
box-shadow:0 0 0 2px #fff,0 0 0 3px #062f2d,0 1px 6px #0004;`;
/** A K that is cut out: the letter of a font would cost a page that has no such font more than all else that stands here. */
const MARK = 'width:11px;height:11px;background:#9fe0d8;clip-path:path("M0 0h3v4l4-4h3L6 5l5 6H7L4 7 3 8v3H0z")';

/** The narrow strip that stands for the closed sidebar: the product's mark, at most the tier's letter, a dot when due. */
export interface Rail {
  /** What stands in the page's own tree, and its closed root, in which the frame will stand, too. */
  host: HTMLElement;
  root: ShadowRoot;
  element: HTMLButtonElement;
  /** Gives the host the looks that it is to have: all of them, whatever the page has made of them. */
  dress(): void;
  /** Adds a line to what the rail shows. */
  add(css: string): HTMLElement;
  /**
   * Puts it at that side of the window while the sidebar is not open, and nowhere before `hiddenUntil`, in milliseconds since
   * 1970; both stand nowhere on paper.
   */
  stand(side: View['side'], isOpen: boolean, hiddenUntil: number): void;
  /** Says that the sidebar cannot stand in this page, and how to open it all the same. */
  sendToToolbar(): void;
  /** Says that the page has to be reloaded before the sidebar can stand in it again. */
  askForReload(): void;
}

/** Puts the rail into the page, in a closed root of its own; `open` is called when the user presses it, by a key or the mouse. */
export function mountRail(doc: Document, texts: RailTexts, open: (byKey: boolean) => void, signal: AbortSignal): Rail {
  const print = matchMedia('print');
  // A plain element: one whose name has a hyphen could be defined by the page, which is then given its closed root.
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = doc.createElement('button');
  button.type = 'button';
  const add = (css: string) => {
    const part = doc.createElement('div');
    part.style.cssText = css;
    button.append(part);
    return part;
  };
  add(MARK);
  const sign = add('');
  const say = (name: string, text = '') => {
    button.ariaLabel = name;
    button.title = name;
    sign.textContent = text;
  };
  say(texts.open);
  // The page keeps its focus until the sidebar is used, and gets it back from there.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) open(event.detail === 0);
  });
  const dress = () => {
    host.style.cssText = `${HOST}${print.matches ? 'none' : 'block'}!important`;
  };
  let waking = 0;
  dress();
  print.addEventListener('change', dress, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(waking);
    host.remove();
  });
  root.append(button);
  // Switched off, an extension's script ends in Firefox and leaves there what it has put up: nothing else looks the same.
  // Most pages have a head and a body there, and no more; to read our own looks takes longer than to put it up.
  for (const one of doc.documentElement.childElementCount > 2 ? [...doc.documentElement.children] : []) {
    if (one.localName === 'div' && one.getAttribute('style') === host.getAttribute('style')) one.remove();
  }
  doc.documentElement.append(host);
  return {
    host,
    root,
    element: button,
    dress,
    add,
    stand(side, isOpen, hiddenUntil) {
      const wait = hiddenUntil - Date.now();
      clearTimeout(waking);
      if (wait > 0) waking = window.setTimeout(() => this.stand(side, isOpen, hiddenUntil), wait);
      // Apps have their own controls in the upper half on the left; on the right a draft grows from below.
      const top = side === 'left' ? 65 : 35;
      // The rounded corners of one side lie outside of the window.
      const place = `${side}:-8px;padding-${side}:8px;top:${top}vh`;
      button.style.cssText = `${BUTTON}${place};display:${isOpen || wait > 0 ? 'none' : 'flex'}`;
    },
    sendToToolbar: () => say(texts.useToolbar, '↗'),
    askForReload: () => say(texts.reload, '⟳'),
  };
}
