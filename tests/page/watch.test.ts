import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../entrypoints/page.content/watch';
import { FromPage } from '../../lib/messages';
import { gmail } from '../../lib/sites/gmail';
import { roundcube } from '../../lib/sites/roundcube';
import type { SiteAdapter } from '../../lib/sites/site';
import { openPage } from './open-page';

const LIST = '/tests/sites/gmail/list-2026-11-21.html';
let stop: AbortController;
let told: FromPage[];

beforeEach(() => {
  stop = new AbortController();
  told = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
});

/** Starts the watcher and keeps what it says, as the sidebar would accept it. */
function watch(page: { doc: Document; win: Window & typeof globalThis }, site: SiteAdapter, signal = stop.signal) {
  watchPage({ ...page, site, signal, onChange: (message) => told.push(FromPage.parse(message)) });
}
const titles = () => told.map((message) => (message.kind === 'page.changed' ? message.subject.title : message.kind));
const lastTitle = () => expect.poll(() => titles().at(-1));

const hashOf = (number: number) => `#inbox/FMfcgzQfBsTrKqWm${String(number).padStart(4, '0')}`;
/** Replaces what Gmail shows by another thread. */
function showThread(doc: Document, number: number) {
  const subject = doc.createElement('h2');
  subject.className = 'hP';
  subject.dataset['threadPermId'] = `thread-f:${number}`;
  subject.textContent = `Thread ${number}`;
  const message = doc.createElement('div');
  message.className = 'h7';
  const sender = doc.createElement('span');
  sender.className = 'gD';
  sender.setAttribute('email', `person${number}@firm${number}.test`);
  sender.textContent = `Person ${number}`;
  message.append(sender);
  doc.body.replaceChildren(subject, message);
}

it('says that a list names nobody, once, however much the list changes', async () => {
  const page = await openPage(LIST);
  watch(page, gmail);
  page.doc.body.append(page.doc.createElement('p'));
  page.win.location.hash = '#inbox/FMfcgzQfBsTrKqWm0001';
  showThread(page.doc, 1);
  await lastTitle().toBe('Thread 1');
  page.win.location.hash = '#inbox';
  await lastTitle().toBe('page.left');
  expect(titles()).toEqual(['page.left', 'Thread 1', 'page.left']);
});

it('takes the earlier customer away at the move, before the page has drawn the next one', async () => {
  const page = await openPage(LIST + hashOf(1));
  showThread(page.doc, 1);
  const read = vi.fn(gmail.read);
  watch(page, { ...gmail, read });
  expect(titles()).toEqual(['Thread 1']);
  page.win.history.pushState(null, '', hashOf(2));
  expect(titles()).toEqual(['Thread 1', 'page.left']);
  // The earlier thread is still on the screen and is touched once more: it must not come back under the next key.
  read.mockClear();
  page.doc.body.append(page.doc.createElement('p'));
  await expect.poll(() => read.mock.calls.length).toBeGreaterThan(1);
  expect(titles()).toEqual(['Thread 1', 'page.left']);
  showThread(page.doc, 2);
  await lastTitle().toBe('Thread 2');
  expect(told.at(-1)).toMatchObject({
    pageKey: hashOf(2).slice(7),
    subject: { externalId: 'gmail:thread:thread-f:2' },
  });
});

it('shows the earlier customer again at once where somebody comes back before the next one is drawn', async () => {
  const page = await openPage(LIST + hashOf(1));
  showThread(page.doc, 1);
  watch(page, gmail);
  page.win.history.pushState(null, '', hashOf(2));
  expect(titles()).toEqual(['Thread 1', 'page.left']);
  page.win.history.pushState(null, '', hashOf(1));
  expect(titles()).toEqual(['Thread 1', 'page.left', 'Thread 1']);
});

it('does not take who stands on a half-drawn page for whom the next one is about', async () => {
  const page = await openPage(LIST + hashOf(1));
  showThread(page.doc, 1);
  let isHalfDrawn = false;
  const read: SiteAdapter['read'] = (doc, url) => {
    // The rest is drawn as soon as this look is over.
    if (isHalfDrawn) queueMicrotask(() => showThread(doc, 2));
    return gmail.read(doc, url);
  };
  watch(page, { ...gmail, read });
  page.win.history.pushState(null, '', hashOf(2));
  const heading = page.doc.querySelector<HTMLElement>('.hP');
  if (!heading) throw new Error('no heading');
  isHalfDrawn = true;
  heading.dataset['threadPermId'] = 'thread-f:2';
  heading.replaceChildren('Thread 2, without its sender');
  await lastTitle().toBe('Thread 2');
  expect(titles()).toEqual(['Thread 1', 'page.left', 'Thread 2']);
});

it('ends on the right one after fifty quick moves that the page follows late', async () => {
  const page = await openPage(LIST);
  watch(page, gmail);
  for (let number = 1; number <= 50; number++) {
    page.win.location.hash = hashOf(number);
    page.win.setTimeout(() => showThread(page.doc, number), 5 * number);
    await new Promise((resolve) => page.win.setTimeout(resolve));
  }
  await lastTitle().toBe('Thread 50');
  expect(told.at(-1)).toMatchObject({ pageKey: hashOf(50).slice(7), site: 'gmail' });
});

it('tells a page once, however often it changes around the same subject', async () => {
  const page = await openPage(LIST + hashOf(1));
  showThread(page.doc, 1);
  const read = vi.fn(gmail.read);
  watch(page, { ...gmail, read });
  const reads = read.mock.calls.length;
  page.doc.body.append(page.doc.createElement('p'));
  await expect.poll(() => read.mock.calls.length).toBeGreaterThan(reads);
  expect(titles()).toEqual(['Thread 1']);
});

const preview = (name: string, uid: number) =>
  `/tests/sites/roundcube/${name}-frame-2026-11-21.html?_task=mail&_action=preview&_mbox=INBOX&_uid=${uid}`;

it('follows the preview frame of Roundcube through its navigations and through another frame in its place', async () => {
  const page = await openPage('/tests/sites/roundcube/preview-2026-11-21.html?_task=mail');
  watch(page, roundcube);
  await lastTitle().toBe('Árajánlatkérés – 25 felhasználó, őszi bevezetés');
  const frame = page.doc.querySelector<HTMLIFrameElement>('#messagecontframe');
  if (!frame) throw new Error('no preview frame');
  frame.src = preview('forwarded', 8);
  await lastTitle().toBe('Fwd: Budgetfreigabe');
  frame.src = '/tests/sites/roundcube/watermark-frame-2026-11-21.html';
  await lastTitle().toBe('page.left');
  const another = page.doc.importNode(frame);
  another.src = preview('own-reply', 9);
  frame.replaceWith(another);
  await lastTitle().toBe('Re: Árajánlatkérés');
  for (let uid = 10; uid < 20; uid++) another.src = preview(uid % 2 ? 'preview' : 'forwarded', uid);
  await expect.poll(() => told.at(-1)).toMatchObject({ pageKey: 'INBOX:19' });
  // A late picture or script inside the frame is seen too.
  another.contentDocument?.querySelector('h2.subject')?.replaceChildren('Corrected');
  await lastTitle().toBe('Corrected');
});

it('survives an adapter that throws: says after ten seconds that the page cannot be read, and recovers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback'] });
  let broken = true;
  const fail = () => {
    throw new Error('the markup changed');
  };
  const site: SiteAdapter = {
    ...gmail,
    pageKey: () => (broken ? fail() : 'key'),
    read: () => (broken ? fail() : { people: [], title: 'Readable' }),
  };
  watch({ doc: document, win: window }, site);
  vi.advanceTimersByTime(9999);
  expect(titles()).toEqual(['page.left']);
  vi.advanceTimersByTime(1);
  expect(titles()).toEqual(['page.left', 'page.unreadable']);
  vi.advanceTimersByTime(60_000);
  expect(titles()).toHaveLength(2);
  broken = false;
  window.location.hash = '#elsewhere';
  vi.advanceTimersByTime(1000);
  expect(titles().at(-1)).toBe('Readable');
});

it('believes after a second that another page of the app is about the same people', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback'] });
  const site: SiteAdapter = { ...gmail, pageKey: (url) => url.hash, read: () => ({ people: [], title: 'One record' }) };
  watch({ doc: document, win: window }, site);
  window.location.hash = '#tab-two';
  expect(titles()).toEqual(['One record', 'page.left']);
  vi.advanceTimersByTime(1000);
  expect(told.at(-1)).toMatchObject({ kind: 'page.changed', pageKey: '#tab-two' });
});

it('stops with its signal: no look at the page after it, and no observer, timer or listener left to cause one', async () => {
  const page = await openPage('/tests/sites/roundcube/preview-2026-11-21.html?_task=mail');
  const stopped = vi.fn(roundcube.pageKey);
  const going = vi.fn(roundcube.pageKey);
  const disconnect = vi.spyOn(page.win.MutationObserver.prototype, 'disconnect');
  watch(page, { ...roundcube, pageKey: going });
  const mine = new AbortController();
  watch(page, { ...roundcube, pageKey: stopped }, mine.signal);
  page.doc.body.append(page.doc.createElement('p'));
  disconnect.mockClear();
  mine.abort();
  expect(disconnect).toHaveBeenCalledOnce();
  stopped.mockClear();
  const frame = page.doc.querySelector<HTMLIFrameElement>('#messagecontframe');
  for (const cause of [
    () => page.doc.body.append(page.doc.createElement('p')),
    () => page.win.history.pushState(null, '', '?_task=mail&_page=2'),
    () => frame?.contentWindow?.location.replace(preview('forwarded', 8)),
  ]) {
    going.mockClear();
    cause();
    await expect.poll(() => going.mock.calls.length).toBeGreaterThan(0);
  }
  await lastTitle().toBe('Fwd: Budgetfreigabe');
  expect(stopped).not.toHaveBeenCalled();
});
