import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

const usual: View = { side: 'right', room: 'push', theme: 'system' };
const wished: Extract<ToPage, { kind: 'wish.made' }> = {
  kind: 'wish.made',
  wish: { kind: 'flag', id: 'a', about: '' },
  isComing: false,
};
const day = (time: string) => new Date(`2026-11-22T${time}`);
let stop: AbortController;

/** The sidebar in this very page, with its closed root held open, and a page of our own in its frame. */
function mount({ open = true, view = usual } = {}) {
  const remember = vi.fn();
  const connected = vi.fn();
  const hear = vi.fn();
  const texts = { open: 'Open', useToolbar: 'Use the toolbar', reload: 'Reload' };
  const { signal } = stop;
  const mounted = mountRail(document, texts, () => sidebar.toggle(), signal);
  const { root, element: rail } = mounted;
  const none = new Set<Line<FromPage>>();
  const sidebar = mountSidebar({
    doc: document,
    rail: mounted,
    open,
    width: 360,
    lines: none,
    panels: none,
    connected,
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
  return { sidebar, root, rail, frame, connect, remember, stands };
}

const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
const margins = () => {
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

describe('the side', () => {
  it.each(['right', 'left'] as const)('stands on the %s, and the page beside it', async (side) => {
    const { frame } = mount({ view: { ...usual, side } });
    const edge = ({ left, right }: DOMRect) => (side === 'left' ? left : innerWidth - right);
    await expect.poll(() => box(frame()).width).toBe(360);
    await expect.poll(() => edge(box(frame()))).toBe(0);
    await expect.poll(() => margins()).toEqual(side === 'left' ? ['360px', ''] : ['', '360px']);
  });

  it('changes at once, and leaves no margin behind', async () => {
    const { sidebar, frame } = mount();
    sidebar.arrange({ ...usual, side: 'left' }, 0);
    await expect.poll(() => box(frame()).left).toBe(0);
    await expect.poll(() => margins()).toEqual(['360px', '']);
    stop.abort();
    await expect.poll(() => margins()).toEqual(['', '']);
  });

  it('takes the rail along, lower on the left where apps have their own controls', async () => {
    const { sidebar, rail } = mount({ open: false });
    await expect.poll(() => innerWidth - box(rail).left, { message: 'as wide as can be seen' }).toBe(28);
    const { top } = box(rail);
    sidebar.arrange({ ...usual, side: 'left' }, 0);
    await expect.poll(() => box(rail).right).toBe(28);
    await expect.poll(() => box(rail).top).toBeGreaterThan(top);
  });
});

describe('the room', () => {
  it('lies over the page where that is wanted, and leaves the page’s own margin alone', async () => {
    document.documentElement.style.marginRight = '7px';
    const resized = vi.fn();
    addEventListener('resize', resized, { signal: stop.signal });
    mount({ view: { ...usual, room: 'overlay' } });
    await expect.poll(() => margins()).toEqual(['', '7px']);
    await expect.poll(() => resized).not.toHaveBeenCalled();
    document.documentElement.style.marginRight = '';
  });

  it('is given back when the app of the page wants none', async () => {
    const { sidebar } = mount();
    sidebar.arrange({ ...usual, room: 'overlay' }, 0);
    await expect.poll(() => margins()).toEqual(['', '']);
  });
});

it.each([
  ['system', 'light dark'],
  ['dark', 'dark'],
  ['light', 'light'],
] as const)('looks %s from its first paint on', async (theme, scheme) => {
  const { frame } = mount({ view: { ...usual, theme } });
  await expect.poll(() => frame()?.src).toBe(`data:text/html,#${theme}`);
  await expect.poll(() => frame()?.style.colorScheme).toBe(scheme);
});

describe('hidden for today', () => {
  it('goes with its rail until the next midnight, and is closed then', async () => {
    const { sidebar, connect, remember, stands } = mount();
    const say = await connect();
    vi.useFakeTimers({ now: day('16:20'), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    say({ kind: 'sidebar.hidden' });
    await expect.poll(stands).toEqual({ rail: false, sidebar: false });
    const hiddenUntil = new Date('2026-11-23T00:00').getTime();
    await expect.poll(() => remember).toHaveBeenLastCalledWith({ open: false, hiddenUntil });
    await expect.poll(() => margins()).toEqual(['', '']);
    sidebar.arrange(usual, hiddenUntil);
    vi.advanceTimersByTime(hiddenUntil - Date.now() - 1000);
    await expect.poll(() => stands()).toEqual({ rail: false, sidebar: false });
    vi.advanceTimersByTime(1000);
    await expect.poll(() => stands()).toEqual({ rail: true, sidebar: false });
  });

  it('is looked at anew when the tab is, as timers stand still while a computer sleeps', async () => {
    vi.useFakeTimers({ now: day('16:20'), toFake: ['Date'] });
    const { sidebar, stands } = mount({ open: false });
    sidebar.arrange(usual, new Date('2026-11-23T00:00').getTime());
    await expect.poll(() => stands().rail).toBe(false);
    vi.setSystemTime(new Date('2026-11-23T08:00'));
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => stands().rail).toBe(true);
  });

  it('comes back by the button or the shortcut, or for a wish, and the hiding is forgotten', async () => {
    const { sidebar, remember, stands } = mount({ open: false });
    const soon = Date.now() + 60_000;
    sidebar.arrange(usual, soon);
    sidebar.toggle();
    await expect.poll(() => stands()).toEqual({ rail: false, sidebar: true });
    await expect.poll(() => remember).toHaveBeenLastCalledWith({ open: true, hiddenUntil: 0 });
    sidebar.arrange(usual, soon);
    await expect.poll(() => stands()).toEqual({ rail: false, sidebar: false });
    await expect.poll(() => sidebar.pass(wished)).toBe(true);
    await expect.poll(() => stands()).toEqual({ rail: false, sidebar: true });
  });

  it('follows another tab of the site', async () => {
    const { sidebar, stands } = mount();
    sidebar.arrange(usual, Date.now() + 60_000);
    await expect.poll(() => stands()).toEqual({ rail: false, sidebar: false });
    sidebar.arrange(usual, 0);
    await expect.poll(() => stands()).toEqual({ rail: true, sidebar: false });
  });
});

describe('the focus, when it is closed from inside', () => {
  const input = () => document.querySelector('input') as HTMLInputElement;
  /** Opens it while the page's field has the focus, and goes into it. */
  async function enter() {
    const mounted = mount({ open: false });
    input().focus();
    mounted.sidebar.toggle();
    const say = await mounted.connect();
    mounted.frame()?.focus();
    await expect.poll(() => document.activeElement?.parentNode).toBe(document.documentElement);
    return { ...mounted, say };
  }

  it('goes back to the field that had it', async () => {
    const { say } = await enter();
    say({ kind: 'sidebar.closed' });
    await expect.poll(() => document.activeElement).toBe(input());
  });

  it.each([
    ['gone', () => input().remove()],
    ['out of sight', () => input().setAttribute('hidden', '')],
  ])('goes to the rail where the field is %s', async (_, change) => {
    const { say, root, rail } = await enter();
    change();
    say({ kind: 'sidebar.closed' });
    await expect.poll(() => root.activeElement).toBe(rail);
  });

  it('stays in the page where it was there all the time', async () => {
    const { sidebar } = mount();
    input().focus();
    sidebar.toggle();
    await expect.poll(() => document.activeElement).toBe(input());
  });

  it('is not taken by a press on the rail', () => {
    const { rail } = mount({ open: false });
    const press = new MouseEvent('mousedown', { cancelable: true });
    rail.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});
