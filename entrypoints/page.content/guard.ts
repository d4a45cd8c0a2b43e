import type { Rail } from './rail';

interface Given {
  doc: Document;
  rail: Rail;
  /** The frame while it should be seen, a popover of its own; undefined while it is closed. */
  shown(): HTMLIFrameElement | undefined;
  /** Gives the frame its size and place again. */
  place(): void;
  /** The page hides the sidebar, stands over it or keeps it from being used; or does so no more. */
  covered(isCovered: boolean): void;
  /** The page has taken the sidebar out, and it stands there again. */
  returned(): void;
  /** The page has taken the sidebar out for good. */
  gone(): void;
  signal: AbortSignal;
}

/** How often it is looked whether the sidebar stands as it was put, in milliseconds. */
const OFTEN = 300;
/** How often between two looks the host is put right: a page that does not stop would go on for ever. */
const PATIENCE = 20;
/** At how many looks those that cannot be sure put the sidebar up again. */
const RARELY = 3;
/** Where in the frame it is asked what a hit would meet, as parts of its width and height. */
const PARTS = [0.02, 0.5, 0.98];
/** Whether the sidebar sees by itself what lies over it. */
const isSeenFromInside = 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Keeps the open sidebar above all that the page shows, and tells when it cannot: it stands in the top layer, where no style of the
 * page's own elements reaches it, and is put up again above the dialogs and popovers that come there later. Returns what is to be
 * called when it was opened, closed or moved.
 */
export function guardSidebar({ doc, rail, shown, place, covered, returned, gone, signal }: Given): () => void {
  const win = doc.defaultView ?? window;
  const { host, root } = rail;
  let wasCovered = false;
  let patience = PATIENCE;
  let dressed = '';
  /** What was shown alone when they asked for us. */
  let asked: Element | null = null;
  let looks = 0;

  const putRight = () => {
    for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
    if (host.style.cssText !== dressed) rail.dress();
    dressed = host.style.cssText;
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    patience -= 1;
    if (patience > 0) putRight();
  });
  /** Where somebody shows one thing alone on all of the screen, it stays alone, and over us, until they ask for us. */
  const isAlone = () => {
    const alone = doc.fullscreenElement;
    return alone !== null && alone !== asked && !alone.contains(host);
  };
  const isUp = () => shown()?.matches(':popover-open') === true;
  const raise = () => {
    const frame = shown();
    if (!frame?.isConnected) return;
    if (isUp()) frame.hidePopover();
    frame.showPopover();
  };
  const isPlaced = (frame: HTMLIFrameElement) => Math.abs(frame.currentCSSZoom - 1) < 0.01;
  const isHit = (frame: HTMLIFrameElement) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    const isThere = (x: number, y: number) => root.elementFromPoint(left + width * x, top + height * y) === frame;
    return PARTS.every((x) => PARTS.every((y) => isThere(x, y)));
  };
  const look = () => {
    const frame = shown();
    if (!frame || doc.visibilityState === 'hidden') return;
    if (!host.isConnected) return gone();
    patience = PATIENCE;
    putRight();
    if (!isPlaced(frame)) place();
    looks += 1;
    // What lets hits through is not found by them; whoever writes in the sidebar is not to be disturbed.
    const isSure = isSeenFromInside || doc.activeElement === host || looks % RARELY > 0;
    const stands = isUp() && isHit(frame);
    if (!(stands && isSure) && !isAlone()) raise();
    const isHidden = isAlone() || isInTransition(doc) || (!isSeenFromInside && isBlurred(doc));
    const isCovered = isHidden || !isPlaced(frame) || !isHit(frame);
    if (isCovered !== wasCovered) covered(isCovered);
    wasCovered = isCovered;
  };

  observer.observe(host, { attributes: true });
  const back = new MutationObserver(() => {
    // Out of the page and put back, it has lost its place above all else, and loads anew.
    if (isUp() || !shown()?.isConnected) return;
    returned();
    if (!isAlone()) raise();
  });
  back.observe(doc.documentElement, { childList: true });
  const timer = win.setInterval(look, OFTEN);
  const onToggle = ({ target }: Event) => {
    if (target !== host && !isAlone()) raise();
  };
  win.addEventListener('toggle', onToggle, { capture: true, signal });
  signal.addEventListener('abort', () => {
    win.clearInterval(timer);
    observer.disconnect();
    back.disconnect();
  });
  return () => {
    asked = doc.fullscreenElement;
    // Where it stands already, it would not be seen for a moment, and not react for longer.
    if (asked || !isUp()) raise();
  };
}

/** Whether the page shows a picture of how it was before, over everything, in place of all that stands in it. */
function isInTransition(doc: Document): boolean {
  const isActive = ':active-view-transition';
  return CSS.supports(`selector(${isActive})`) && doc.documentElement.matches(isActive);
}

/** What changes colours and leaves everything to be read: how pages are made dark or grey. */
const TINT = /^(?:none|(?:grayscale|sepia|saturate|hue-rotate)\([\d.]+(?:deg)?\)|invert\((?:0?\.9\d*|1)\))$/;

/** Whether a filter of the page's root hides what stands in it; in Firefox it reaches the top layer, too. */
function isBlurred(doc: Document): boolean {
  const { filter } = getComputedStyle(doc.documentElement);
  return !filter.split(' ').every((one) => TINT.test(one));
}
