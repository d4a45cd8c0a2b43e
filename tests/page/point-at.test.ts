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
    expect(picked).toHaveBeenCalledExactlyOnceWith({
      selector: '.firm',
      pageKind: pageKind(new URL(location.href)),
      text: 'Otter Ltd',
    });
    expect(overlays()).toBe(0);
    expect(reached).not.toHaveBeenCalled();
    expect(window.location.hash).not.toBe('#away');
  });

  it('goes on where no such thing stands', async () => {
    start('name');
    await clickAt('.phone');
    expect(picked).not.toHaveBeenCalled();
    expect(overlays()).toBe(1);
  });

  it('takes no click of the page’s own script', () => {
    start('name');
    document.querySelector('h1')?.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(picked).not.toHaveBeenCalled();
    expect(ended).not.toHaveBeenCalled();
    expect(overlays()).toBe(1);
  });
});

describe('by keyboard', () => {
  it('moves through what could be the field in reading order, and back', async () => {
    start('name');
    await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(picked).toHaveBeenCalledExactlyOnceWith({
      selector: '.firm',
      pageKind: pageKind(new URL(location.href)),
      text: 'Otter Ltd',
    });
    expect(reached).not.toHaveBeenCalled();
  });

  it('stops at addresses only where an address is wanted', async () => {
    start('email');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(picked).toHaveBeenCalledExactlyOnceWith({
      selector: 'a[href^="mailto:"]',
      pageKind: pageKind(new URL(location.href)),
      text: 'agnes@b.test',
    });
  });

  it('is ended by Escape, and takes all away', async () => {
    start('name');
    await userEvent.keyboard('{Tab}{Escape}');
    expect(ended).toHaveBeenCalledOnce();
    expect(overlays()).toBe(0);
    document.querySelector('h1')?.click();
    expect(reached).toHaveBeenCalledOnce();
  });
});

it('ends without a word when the sidebar takes it back', () => {
  start('name');
  stop.abort();
  expect(overlays()).toBe(0);
  expect(ended).not.toHaveBeenCalled();
});
