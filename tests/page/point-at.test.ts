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

const overlays = () => document.querySelectorAll('html > div').length;
const start = (field: TaughtField, sidebar: Element = document.createElement('div')) =>
  pointAt({ doc: document, win: window, field, sidebar, picked, ended, signal: stop.signal }, (key) => key);
/** The overlay takes every click, so that the place alone counts. */
const clickAt = async (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`no ${selector}`);
  await userEvent.click(page.elementLocator(document.documentElement), {
    position: { x: box.left + 5, y: box.top + box.height / 2 },
    force: true,
  });
};

describe('an icon in a field', () => {
  const inField = (html: string) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.querySelector('main')?.append(box);
  };
  it.each([
    [
      'beside it',
      '<label><span class="icon" style="padding:8px">▾</span><input class="customer" value="Otter Ltd"></label>',
    ],
    [
      'over it',
      '<div style="position:relative;width:200px"><input class="customer" value="Otter Ltd" style="width:200px"><svg class="icon" style="position:absolute;right:4px;top:2px" width="14" height="14"><rect width="14" height="14"/></svg></div>',
    ],
    ['of one letter', '<div><b class="icon" style="padding:8px">O</b><input class="customer" value="Otter Ltd"></div>'],
  ])('%s means the field', async (_where, html) => {
    inField(html);
    start('company');
    await clickAt('.icon');
    await expect
      .poll(() => picked)
      .toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ selector: '.customer', text: 'Otter Ltd' }));
  });

  it('between two fields means neither', async () => {
    inField('<div><i class="icon" style="padding:8px">▾</i><input value="Otter Ltd"><input value="Beaver Ltd"></div>');
    start('company');
    await clickAt('.icon');
    await expect.poll(() => overlays()).toBe(1);
    await expect.poll(() => picked).not.toHaveBeenCalled();
  });
});

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

describe('in a page that takes our names', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('html > div')) element.remove();
  });

  it('gives no element of them its root, nor any way to say that it has none', async () => {
    const caught = vi.fn();
    for (const name of ['keyside-teach', 'keyside-sidebar', 'keyside-root']) {
      class Trap extends HTMLElement {
        static disabledFeatures = ['shadow'];
        constructor() {
          super();
          caught(this.attachInternals().shadowRoot);
        }
      }
      if (!customElements.get(name)) customElements.define(name, Trap);
    }
    start('company');
    await expect.poll(() => overlays()).toBe(1);
    const [host] = document.querySelectorAll<HTMLElement>('html > div');
    await expect.poll(() => host?.localName).toBe('div');
    await expect.poll(() => caught).not.toHaveBeenCalled();
  });

  it('lets no click through to an element called as ours', async () => {
    const fake = document.createElement('keyside-fake');
    fake.append('Muster Maschinen AG');
    fake.className = 'rival';
    document.querySelector('main')?.append(fake);
    start('company');
    await clickAt('.rival');
    await expect.poll(() => picked).toHaveBeenCalledWith(expect.objectContaining({ selector: '.rival' }));
    await expect.poll(() => reached).not.toHaveBeenCalled();
  });

  it('leaves the sidebar alone, and points at nothing in it', async () => {
    const sidebar = document.createElement('div');
    sidebar.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    document.documentElement.append(sidebar);
    const clicked = vi.fn();
    sidebar.addEventListener('click', clicked);
    start('company', sidebar);
    await clickAt('.firm');
    await expect.poll(() => clicked).toHaveBeenCalledOnce();
    await expect.poll(() => picked).not.toHaveBeenCalled();
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
