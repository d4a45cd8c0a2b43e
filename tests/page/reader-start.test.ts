import { beforeEach, expect, it, vi } from 'vitest';
import type { Send } from '../../lib/messages';
import { forgetSending, keepSend } from '../../lib/platform/kept-sends';
import { keepApproved, recallStart } from '../../lib/platform/reader-start';
import { rememberSite } from '../../lib/platform/site-memory';

type Values = Record<string, unknown>;
type Hear = (changes: Record<string, { newValue?: unknown }>) => void;

/** A browser's storage, which tells of what changes alone. */
const browser = vi.hoisted(() => {
  const area = () => {
    let kept: Values = {};
    const listeners = new Set<Hear>();
    const change = (values: Values) => {
      const news = Object.entries(values).filter(([key, value]) => JSON.stringify(kept[key]) !== JSON.stringify(value));
      kept = { ...kept, ...values };
      const changes = Object.fromEntries(news.map(([key, newValue]) => [key, { newValue }]));
      if (news.length > 0) for (const hear of listeners) hear(changes);
    };
    return {
      get: async (keys: string | string[] | null) =>
        Object.fromEntries(
          Object.entries(kept).filter(([key, value]) => value !== undefined && (!keys || [keys].flat().includes(key))),
        ),
      set: async (values: Values) => change(values),
      remove: async (keys: string | string[]) =>
        change(Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
      onChanged: {
        addListener: (hear: Hear) => void listeners.add(hear),
        removeListener: (hear: Hear) => void listeners.delete(hear),
      },
      empty() {
        kept = {};
        listeners.clear();
      },
    };
  };
  return { storage: { local: area(), session: area() } };
});
vi.mock('../../lib/platform/browser', () => ({ browser }));

const PAGE = new URL('https://mail.example.com:8443/');
const SEND = { id: 'a', at: Date.now() } as Send;

beforeEach(() => {
  browser.storage.local.empty();
  browser.storage.session.empty();
});

/** A reader that begins in the page and follows; what it has heard, in order. */
async function begin() {
  const heard: unknown[] = [];
  const { follow } = await recallStart(PAGE);
  const stop = follow({
    memory: ({ side }) => heard.push(side),
    approved: (patterns) => heard.push(patterns),
    sending: () => heard.push('sending'),
  });
  return { heard, stop };
}

it('hears which sites are approved, as it is kept and once it is another', async () => {
  const early = await begin();
  expect(early.heard, 'nobody knows yet').toEqual([undefined]);
  await keepApproved(['https://mail.example.com/*']);
  await keepApproved(['https://mail.example.com/*']);
  const late = await begin();
  await keepApproved([]);
  expect(early.heard).toEqual([undefined, ['https://mail.example.com/*'], []]);
  expect(late.heard).toEqual([['https://mail.example.com/*'], []]);
});

it('hears how the sidebar is to stand on its own host, until it ends', async () => {
  const { heard, stop } = await begin();
  await rememberSite('elsewhere.test', { side: 'left' });
  await rememberSite('mail.example.com', { side: 'left' });
  stop();
  await rememberSite('mail.example.com', { side: 'right' });
  expect(heard).toEqual([undefined, 'left']);
});

it('hears that a page of its host is sending, until the last one has sent', async () => {
  const before = await begin();
  await keepSend(1, 'mail.example.com', SEND);
  expect((await begin()).heard, 'on another port').toEqual([undefined]);
  await keepSend(1, PAGE.host, SEND);
  await keepSend(2, PAGE.host, SEND);
  expect(before.heard).toEqual([undefined, 'sending']);
  await keepSend(1, PAGE.host, null);
  expect((await begin()).heard, 'the other tab is sending still').toEqual([undefined, 'sending']);
  await keepSend(2, PAGE.host, null);
  expect((await begin()).heard).toEqual([undefined]);
});

it('hears nothing of what was on its way too long ago, or before the browser was closed', async () => {
  await keepSend(1, PAGE.host, { ...SEND, at: Date.now() - 700_000 });
  expect((await begin()).heard).toEqual([undefined]);
  await keepSend(2, PAGE.host, SEND);
  expect((await begin()).heard).toEqual([undefined, 'sending']);
  await keepSend(2, PAGE.host, null);
  expect((await begin()).heard, 'a closed tab leaves the other for good').toEqual([undefined]);
  await keepSend(2, PAGE.host, SEND);
  browser.storage.session.empty();
  await forgetSending();
  expect((await begin()).heard).toEqual([undefined]);
});
