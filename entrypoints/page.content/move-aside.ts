import type { View } from '../../lib/messages';

const CONTROLS =
  'a[href], button, input, select, textarea, [role="button"], [role="menuitem"], [role="tab"], [tabindex="0"]';
/** A page may hold more than can be measured without a pause. */
const MOST_CONTROLS = 1500;
const MOST_MOVED = 30;
/** Pixels of an element beside the sidebar from which on it is made narrower, and not moved as a whole. */
const WIDE = 120;

interface Change {
  element: HTMLElement;
  name: string;
  value: string;
  priority: string;
}

/**
 * Returns what moves those parts of a page aside whose controls lie under a sidebar of that width although the page was narrowed: bars and
 * menus that are fixed to the window, and what is as wide as the window by itself. Each look moves what has come there since, and returns
 * whether a control still lies under the sidebar; `putBack` gives all of them the styles that they had.
 */
export function moveAside(doc: Document, side: View['side'], width: number): { look(): boolean; putBack(): void } {
  const win = doc.defaultView ?? window;
  const changes: Change[] = [];
  const moved = new Set<HTMLElement>();
  const edge = () => (side === 'right' ? win.innerWidth - width : width);
  /** By how many pixels an element reaches under the sidebar. */
  const reach = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return side === 'right' ? right - edge() : edge() - left;
  };

  const set = (element: HTMLElement, name: string, value: string) => {
    const { style } = element;
    changes.push({ element, name, value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) });
    style.setProperty(name, value, 'important');
  };

  /** The outermost part around a control that reaches under the sidebar by itself: fixed to the window, or past what holds it. */
  const partAround = (control: Element): HTMLElement | undefined => {
    let found: HTMLElement | undefined;
    for (let at: Element | null = control; at && at !== doc.documentElement; at = at.parentElement) {
      const part = at as HTMLElement;
      if (moved.has(part) || reach(part) <= 1) continue;
      const isFixed = win.getComputedStyle(part).position === 'fixed';
      const holder = part.parentElement;
      if (isFixed || !holder || reach(holder) <= 1) found = part;
    }
    return found;
  };

  const move = (part: HTMLElement) => {
    moved.add(part);
    const { left, right } = part.getBoundingClientRect();
    const room = side === 'right' ? edge() - left : right - edge();
    const away = side === 'right' ? left : win.innerWidth - right;
    const computed = win.getComputedStyle(part);
    const { position } = computed;
    const offset = Number.parseFloat(computed[side]) || 0;
    // Where it glides, its old place would be measured.
    set(part, 'transition', 'none');
    // A bar across the window gets narrower; a menu at the sidebar's side is moved as it is.
    if (room >= WIDE && (position === 'static' || away < win.innerWidth / 4)) {
      set(part, 'box-sizing', 'border-box');
      set(part, 'max-width', `${room}px`);
    }
    if (reach(part) > 1 && position !== 'static') set(part, side, `${offset + width}px`);
  };

  /** Whether a hit on the part of a control that reaches under the sidebar would meet it, were the sidebar not there. */
  const liesUnder = (control: Element) => {
    if (reach(control) <= 1) return false;
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const x = side === 'right' ? Math.min(right, win.innerWidth) - 1 : Math.max(left, 0) + 1;
    return doc.elementsFromPoint(x, (top + bottom) / 2).includes(control);
  };

  return {
    look() {
      const controls = doc.querySelectorAll(CONTROLS);
      const reaching: Element[] = [];
      const parts = new Set<HTMLElement>();
      for (let i = 0; i < controls.length && i < MOST_CONTROLS; i += 1) {
        const control = controls[i];
        if (!control || reach(control) <= 1) continue;
        const { left, width: wide, height } = control.getBoundingClientRect();
        // What is scrolled or put out of the window lies under nothing.
        const isOutside = side === 'right' ? left >= win.innerWidth : left + wide <= 0;
        if (isOutside || !wide || !height || !control.checkVisibility({ visibilityProperty: true })) continue;
        reaching.push(control);
        const part = partAround(control);
        if (part) parts.add(part);
      }
      for (const part of parts) if (moved.size < MOST_MOVED && part.isConnected && reach(part) > 1) move(part);
      return reaching.some(liesUnder);
    },
    putBack() {
      for (const { element, name, value, priority } of changes.reverse())
        element.style.setProperty(name, value, priority);
      changes.length = 0;
      moved.clear();
    },
  };
}
