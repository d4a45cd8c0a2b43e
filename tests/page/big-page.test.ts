import { afterEach, expect, it, vi } from 'vitest';
import { readPage } from '../../entrypoints/page.content/read-page';
import { textOf } from '../../lib/sites/dom';
import { gmail } from '../../lib/sites/gmail';
import { ladder } from '../../lib/sites/ladder';
import { messageText } from '../../lib/sites/message-text';
import { roundcube } from '../../lib/sites/roundcube';
import { hugePages, nestDeeply } from './huge-pages';
import { openPage } from './open-page';

// To build such pages takes a busy machine a while; nothing here depends on how long.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Counts what is asked of the page's elements from now on: visibility, and everything else that is asked one by one. */
function countWork(...windows: (Window & typeof globalThis)[]): () => { visibility: number; asked: number } {
  const visibility = windows.map((win) => vi.spyOn(win.Element.prototype, 'checkVisibility'));
  const asked = windows.flatMap((win) => [
    vi.spyOn(win.Element.prototype, 'matches'),
    vi.spyOn(win.Element.prototype, 'closest'),
    vi.spyOn(win.Element.prototype, 'getAttribute'),
    vi.spyOn(win.Element.prototype, 'querySelectorAll'),
    vi.spyOn(win.Document.prototype, 'querySelectorAll'),
    vi.spyOn(win.Node.prototype, 'firstChild', 'get'),
    vi.spyOn(win.Node.prototype, 'parentElement', 'get'),
    vi.spyOn(win.Node.prototype, 'textContent', 'get'),
    vi.spyOn(win.Node.prototype, 'nodeValue', 'get'),
  ]);
  const sum = (spies: readonly { mock: { calls: readonly unknown[] } }[]) =>
    spies.reduce((total, { mock }) => total + mock.calls.length, 0);
  return () => ({ visibility: sum(visibility), asked: sum(asked) });
}

function placeIn(doc: Document | null | undefined, selector: string) {
  const place = doc?.querySelector(selector);
  const win = doc?.defaultView;
  if (!place || !win) throw new Error(`no ${selector}`);
  return { place, win };
}

it.each(hugePages)('any page, with $says, is read by a bounded look', async ({ fill, people }) => {
  const { doc } = await openPage('/tests/sites/ladder/blank-2026-11-21.html');
  doc.title = 'Huge';
  const { place, win } = placeIn(doc, 'main');
  fill(place, doc);
  const work = countWork(win);
  const parse = vi.spyOn(JSON, 'parse');
  const { subject } = readPage(ladder, doc, new URL('https://firm.test/huge'));
  expect(subject?.people).toHaveLength(people);
  expect(work().visibility).toBeGreaterThan(0);
  expect(work().visibility).toBeLessThan(1000);
  expect(work().asked).toBeLessThan(20_000);
  expect(parse.mock.calls.length).toBeLessThanOrEqual(50);
});

it.each([
  {
    site: gmail,
    page: '/tests/sites/gmail/thread-2026-11-21.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQfBsTrKqWmHdPzXcVbNmLkJhGf',
    frame: null,
    body: '.h7 .a3s',
  },
  {
    site: roundcube,
    page: '/tests/sites/roundcube/preview-2026-11-21.html',
    url: 'https://mail.firm.test/webmail/?_task=mail&_mbox=INBOX',
    frame: '#messagecontframe',
    body: '#messagebody',
  },
])(
  'a message in $site.id with much of that in its body is read by a bounded look',
  async ({ site, page, url, ...at }) => {
    const { doc, win } = await openPage(page);
    const before = readPage(site, doc, new URL(url));
    const shown = at.frame ? doc.querySelector<HTMLIFrameElement>(at.frame)?.contentDocument : doc;
    const { place, win: inner } = placeIn(shown, at.body);
    for (const { fill } of hugePages.filter(({ isMail }) => isMail)) fill(place, place.ownerDocument);
    const work = countWork(...new Set([win, inner]));
    const { subject, message } = readPage(site, doc, new URL(url));
    expect(before.subject).not.toBeNull();
    expect(subject).toEqual(before.subject);
    expect(message?.length).toBeGreaterThan(0);
    expect(work().visibility).toBeGreaterThan(0);
    expect(work().visibility).toBeLessThan(1000);
    expect(work().asked).toBeLessThan(50_000);
  },
);

it('the text of a message of 2 MB, of blanks, of many or of deeply nested elements is read by a bounded look', () => {
  const { body } = new DOMParser().parseFromString('', 'text/html');
  const bodies = [
    () => body.append('word '.repeat(400_000)),
    () => body.append(...Array.from({ length: 2000 }, () => document.createTextNode(' '.repeat(8000)))),
    () => body.append(...Array.from({ length: 50_000 }, () => document.createElement('br'))),
    () => nestDeeply(body, body.ownerDocument),
  ];
  const work = countWork(window);
  const lengths = bodies.map((fill) => {
    body.replaceChildren();
    fill();
    return [messageText(body).length, textOf(body).length];
  });
  expect(lengths).toEqual([
    [7999, 19_999], // as many characters as wanted, without the blank at the end
    [0, 0],
    [0, 0],
    [4999, 2500], // of the first 5,000 nodes each second is a letter, on a line of its own
  ]);
  expect(work().asked).toBeLessThan(60_000);
});
