import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pointAt } from '../../entrypoints/teach/point-at';
import { pageKind } from '../../lib/sites/page-kind';
import type { TaughtField } from '../../lib/sites/taught';

let stop: AbortController;
const picked = vi.fn();
const ended = vi.fn();
const reached = vi.fn();

beforeEach(() => {
  stop = new AbortController();
  const main = document.createElement('main');
  const add = (tag: string, text: string, given: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    element.append(text);
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    main.append(element);
  };
  add('h1', 'Ágnes Kovács');
  add('p', '+36 30 123', { class: 'phone' });
  add('p', 'Gone', { hidden: '' });
  add('a', 'Otter Ltd', { class: 'firm', href: '#away' });
  add('a', 'Write', { href: 'mailto:agnes@b.test' });
  document.body.replaceChildren(main);
  for (const kind of ['click', 'keydown', 'mousedown']) main.addEventListener(kind, reached, { signal: stop.signal });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const overlays = () => document.querySelectorAll('keyside-teach').length;
const start = (field: TaughtField) =>
  pointAt({ doc: document, win: window, field, picked, ended, signal: stop.signal }, (key) => key);
/** The overlay takes every click, so that the place alone counts. */
const clickAt = async (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`no ${selector}`);
  await userEvent.click(page.elementLocator(document.documentElement), {
    position: { x: box.left + 5, y: box.top + box.height / 2 },
    force: true,
  });
};

describe('by pointer', () => {
  it('gives what was clicked and how it is found again, and lets no click through', async () => {
    start('company');
    await clickAt('.firm');
    await expect
      .poll(() => picked)
      .toHaveBeenCalledExactlyOnceWith({
        selector: '.firm',
        pageKind: pageKind(new URL(location.href)),
        text: 'Otter Ltd',
      });
    await expect.poll(() => overlays()).toBe(0);
    await expect.poll(() => reached).not.toHaveBeenCalled();
    await expect.poll(() => window.location.hash).not.toBe('#away');
  });

  it('goes on where no such thing stands', async () => {
    start('name');
    await clickAt('.phone');
    await expect.poll(() => picked).not.toHaveBeenCalled();
    await expect.poll(() => overlays()).toBe(1);
  });

  it('takes no click of the page’s own script', async () => {
    start('name');
    document.querySelector('h1')?.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await expect.poll(() => picked).not.toHaveBeenCalled();
    await expect.poll(() => ended).not.toHaveBeenCalled();
    await expect.poll(() => overlays()).toBe(1);
  });
});

describe('by keyboard', () => {
  it('moves through what could be the field in reading order, and back', async () => {
    start('name');
    await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    await expect
      .poll(() => picked)
      .toHaveBeenCalledExactlyOnceWith({
        selector: '.firm',
        pageKind: pageKind(new URL(location.href)),
        text: 'Otter Ltd',
      });
    await expect.poll(() => reached).not.toHaveBeenCalled();
  });

  it('stops at addresses only where an address is wanted', async () => {
    start('email');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect
      .poll(() => picked)
      .toHaveBeenCalledExactlyOnceWith({
        selector: 'a[href^="mailto:"]',
        pageKind: pageKind(new URL(location.href)),
        text: 'agnes@b.test',
      });
  });

  it('is ended by Escape, and takes all away', async () => {
    start('name');
    await userEvent.keyboard('{Tab}{Escape}');
    await expect.poll(() => ended).toHaveBeenCalledOnce();
    await expect.poll(() => overlays()).toBe(0);
    document.querySelector('h1')?.click();
    await expect.poll(() => reached).toHaveBeenCalledOnce();
  });
});

it('ends without a word when the sidebar takes it back', async () => {
  start('name');
  stop.abort();
  await expect.poll(() => overlays()).toBe(0);
  await expect.poll(() => ended).not.toHaveBeenCalled();
});
