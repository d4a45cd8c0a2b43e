import type { pageText } from '../../lib/platform/page-text';
import { pageKind } from '../../lib/sites/page-kind';
import { fieldAt, type TaughtField } from '../../lib/sites/taught';
import { deriveSelector } from './derive-selector';
import { fieldUnder, nextField } from './fields-around';
import { layOver } from './overlay';

/** Nothing of these reaches the page while the user points. */
const SWALLOWED = [
  ...['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'dragstart'],
];
const STEPS = new Map<string, 1 | -1>([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);
const instructions = { name: 'teach_pointName', email: 'teach_pointEmail', company: 'teach_pointCompany' } as const;

/** What the reader gives along; `signal` ends the pointing without a word. */
export interface Pointing {
  doc: Document;
  win: Window;
  field: TaughtField;
  /** The element in which the sidebar stands, told by itself: any name the page may have, too. */
  sidebar: Element;
  /** The user pointed at an element that is found again by this selector on pages of this kind. */
  picked(found: { selector: string; pageKind: string; text: string }): void;
  /** The user ended it. */
  ended(): void;
  signal: AbortSignal;
}

/** Scrolls what lies under the overlay; the window itself scrolls by the browser. */
function scrollUnder(element: Element | null, { deltaX, deltaY }: WheelEvent): void {
  let at = element;
  while (at && at.scrollHeight <= at.clientHeight + 1) at = at.parentElement;
  if (at && at !== at.ownerDocument.documentElement) at.scrollBy(deltaX, deltaY);
}

/** Lets the user point at a field of the page, by pointer or keyboard; only what the user does counts, not the page's script. */
export function pointAt({ doc, win, field, sidebar, picked, ended, signal }: Pointing, textOf: typeof pageText): void {
  const overlay = layOver(doc, textOf(instructions[field]));
  const stop = new AbortController();
  let current: Element | null = null;

  const end = () => {
    stop.abort();
    overlay.remove();
  };
  const turnTo = (element: Element | null) => {
    if (element === current) return;
    current = element;
    overlay.outline(element);
    overlay.say(element ? fieldAt(element, field) : '');
  };
  const move = (step: 1 | -1) => {
    const next = nextField(doc, current, step, field);
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (next) turnTo(next);
  };
  const pick = () => {
    const text = current ? fieldAt(current, field) : '';
    if (!current || !text) return overlay.say(textOf(field === 'email' ? 'teach_noAddress' : 'teach_noText'));
    const selector = deriveSelector(current, text);
    if (!selector) return overlay.say(textOf('teach_noLastingName'));
    end();
    picked({ selector, pageKind: pageKind(new URL(win.location.href)), text });
  };
  const onKey = ({ key, shiftKey }: KeyboardEvent) => {
    const step = key === 'Tab' ? (shiftKey ? -1 : 1) : STEPS.get(key);
    if (step) move(step);
    if (key === 'Enter' || key === ' ') pick();
    if (key === 'Escape') {
      end();
      ended();
    }
  };
  const isForSidebar = ({ target }: Event) => target === sidebar;
  const under = ({ clientX, clientY }: MouseEvent) => fieldUnder(doc, clientX, clientY, field, [overlay.host, sidebar]);

  const swallow = (event: Event) => {
    if (!event.isTrusted || isForSidebar(event)) return;
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.ctrlKey || event.metaKey || event.altKey)) return;
    event.stopImmediatePropagation();
    // Of a touch the browser would make no click any more.
    if (!event.type.startsWith('touch')) event.preventDefault();
    if (isKey && event.type === 'keydown') onKey(event);
    if (event instanceof MouseEvent && event.type === 'click') {
      turnTo(under(event));
      pick();
    }
  };
  const heard = { capture: true, signal: stop.signal };
  for (const kind of SWALLOWED) win.addEventListener(kind, swallow, { ...heard, passive: false });
  const onMove = (event: PointerEvent) => {
    if (event.isTrusted && !isForSidebar(event)) turnTo(under(event));
  };
  win.addEventListener('pointermove', onMove, heard);
  win.addEventListener('wheel', (event) => scrollUnder(current, event), { ...heard, passive: true });
  for (const kind of ['scroll', 'resize']) win.addEventListener(kind, () => overlay.outline(current), heard);
  signal.addEventListener('abort', end, { signal: stop.signal });
  overlay.focus();
}
