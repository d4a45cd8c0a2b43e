import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { box, day, margins, mount, stop, usual, wished } from './mount-frame';

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

it('has an edge that is seen on any ground: the better of its two lines stands out 3 to 1', async () => {
  const { rail } = mount({ open: false });
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const lines = () => getComputedStyle(rail).boxShadow.match(/rgb\([^)]*\)/g) ?? [];
  await expect.poll(() => lines().length).toBe(2);
  const [bright = 0, dark = 0] = lines().map(light);
  for (let ground = 0.05; ground <= 1.05; ground += 0.01) {
    const contrast = Math.max(bright / ground, ground / bright, dark / ground, ground / dark);
    expect(contrast, `on a ground of ${ground}`).toBeGreaterThanOrEqual(3);
  }
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

  it.each([
    ['lies over a page that it would leave too narrow for its columns', 1079, ''],
    ['narrows one that has the room', 1080, '360px'],
  ])('%s', async (_what, width, margin) => {
    await page.viewport(width, 800);
    const { frame, stands } = mount();
    await expect.poll(stands).toEqual({ rail: false, sidebar: true });
    await expect.poll(() => box(frame()).width).toBe(360);
    await expect.poll(() => margins()).toEqual(['', margin]);
  });

  it('is taken and given as the window grows and shrinks', async () => {
    await page.viewport(900, 800);
    mount();
    await expect.poll(() => margins()).toEqual(['', '']);
    await page.viewport(1280, 800);
    await expect.poll(() => margins()).toEqual(['', '360px']);
    await page.viewport(900, 800);
    await expect.poll(() => margins()).toEqual(['', '']);
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
    sidebar.toggle(false);
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

it('stands aside while the browser’s own sidebar stands there, and comes back', async () => {
  const { sidebar, stands, panels } = mount();
  await expect.poll(() => stands()).toEqual({ rail: false, sidebar: true });
  const panel = { post: () => undefined, listen: () => undefined };
  panels.add(panel);
  sidebar.arrange(usual, 0);
  await expect.poll(() => stands()).toEqual({ rail: false, sidebar: false });
  await expect.poll(() => margins()).toEqual(['', '']);
  panels.delete(panel);
  sidebar.arrange(usual, 0);
  await expect.poll(() => stands()).toEqual({ rail: false, sidebar: true });
});

it('has nobody tell the document that a reload of the frame has ended', async () => {
  const { frame, connect, connected, left } = mount();
  await connect();
  const [line] = connected.mock.lastCall ?? [];
  await expect.poll(() => left.mock.calls).toEqual([]);
  frame()?.setAttribute('src', 'data:text/html,again');
  await expect.poll(() => left.mock.calls).toEqual([[line]]);
});
