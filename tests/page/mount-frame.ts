import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mountSidebar } from '../../entrypoints/page.content/frame';
import { mountRail } from '../../entrypoints/page.content/rail';
import type { FromPage, FromSidebar, ToPage, View } from '../../lib/messages';
import type { Line } from '../../lib/platform/frame-port';

/** What the page listens with, once it has handed the frame its line. */
const listening = vi.hoisted((): { by?: (message: FromSidebar) => void } => ({}));

vi.mock('../../lib/platform/browser', () => ({
  browser: { runtime: { id: 'keyside', getURL: () => 'data:text/html,', sendMessage: async () => undefined } },
}));
vi.mock('../../lib/platform/frame-port', () => ({
  offerLine: () => ({
    post: () => undefined,
    listen(listener: (message: FromSidebar) => void) {
      listening.by = listener;
    },
  }),
}));

export const usual: View = { side: 'right', room: 'push', theme: 'system' };
export const wished: Extract<ToPage, { kind: 'wish.made' }> = {
  kind: 'wish.made',
  wish: { kind: 'flag', id: 'a', about: '' },
  isComing: false,
};
export const day = (time: string) => new Date(`2026-11-22T${time}`);
/** Ends what stands in the page of this test. */
export let stop: AbortController;

/** The sidebar in this very page, with its closed root held open, and a page of our own in its frame. */
export function mount({ open = true, view = usual } = {}) {
  const remember = vi.fn();
  const connected = vi.fn();
  const left = vi.fn();
  const hear = vi.fn();
  const texts = { open: 'Open', useToolbar: 'Use the toolbar', reload: 'Reload' };
  const { signal } = stop;
  const mounted = mountRail(document, texts, (byKey) => sidebar.toggle(byKey), signal);
  const { root, element: rail } = mounted;
  const none = new Set<Line<FromPage>>();
  const panels = new Set<Line<FromPage>>();
  const sidebar = mountSidebar({
    doc: document,
    rail: mounted,
    open,
    width: 360,
    lines: none,
    panels,
    connected,
    left,
    hear,
    remember,
    signal,
  });
  sidebar.arrange(view, 0);
  const frame = () => root.querySelector('iframe');
  /** Answers as our sidebar does; returns what it can say to the page from then on. */
  const connect = async () => {
    const say = await vi.waitUntil(() => listening.by);
    say({ kind: 'sidebar.opened' });
    await expect.poll(() => connected).toHaveBeenCalled();
    return say;
  };
  const isShown = (element: Element | null) => element?.checkVisibility() ?? false;
  const stands = () => ({ rail: isShown(rail), sidebar: isShown(frame()) });
  return { sidebar, root, rail, frame, connect, connected, left, remember, stands, panels };
}

export const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
export const margins = () => {
  const { marginLeft, marginRight } = document.documentElement.style;
  return [marginLeft, marginRight];
};

beforeEach(async () => {
  await page.viewport(1200, 800);
  stop = new AbortController();
  delete listening.by;
  const input = document.createElement('input');
  document.body.replaceChildren(input);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});
