import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../entrypoints/page.content/watch';
import type { PageNews } from '../../lib/messages';
import type { SiteAdapter } from '../../lib/sites/site';

const RECORDS = 5;
const LONGEST_MOVE = 400;
/** Milliseconds after the page's own heading within which the sidebar is to hear of it. */
const IN_TIME = 300;

/** One step of somebody who goes through an app: by how many records on, for how long they stay, how long the app takes to draw it. */
const step = fc.record({
  by: fc.integer({ min: 1, max: RECORDS - 1 }),
  stays: fc.integer({ min: 0, max: LONGEST_MOVE }),
  draws: fc.integer({ min: 0, max: LONGEST_MOVE }),
  /** The heading comes before the rest of the record. */
  isSlow: fc.boolean(),
});

const keyOf = (record: number) => `#record/${record}`;
const heading = () => document.querySelector('h1')?.textContent ?? '';

/** An app that keeps what it shows until it has the next record; its records say who they are, or only the address does. */
const app = (saysItself: boolean): SiteAdapter => ({
  id: 'app',
  pageKey: ({ hash }) => hash,
  read(doc, url) {
    const email = doc.querySelector('a')?.textContent;
    if (!email) return null;
    const id = saysItself ? email : url.hash;
    return { people: [{ email, role: 'contact' }], title: heading(), externalId: `app:${id}` };
  },
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
});

/** Walks, and returns what was told that was not so in that moment, and who was not told of in time. */
async function walk(
  steps: readonly { to: number; stays: number; draws: number; isSlow: boolean }[],
  saysItself: boolean,
) {
  const stop = new AbortController();
  const wrong: string[] = [];
  let last: PageNews | undefined;
  document.body.innerHTML = '<h1></h1><a></a>';
  let drawing = 0;
  const show = (selector: string, text: string) => {
    const element = document.querySelector(selector);
    if (element) element.replaceChildren(text);
  };
  const draw = ({ to, isSlow }: { to: number; isSlow: boolean }) => {
    show('h1', `Record ${to}`);
    const person = () => show('a', `person@firm${to}.test`);
    if (isSlow) drawing = window.setTimeout(person, 20);
    else person();
  };
  window.location.hash = keyOf(0);
  draw({ to: 0, isSlow: false });
  watchPage({
    doc: document,
    win: window,
    site: app(saysItself),
    signal: stop.signal,
    onChange(news) {
      last = news;
      if (news.kind !== 'page.changed') return;
      const [person] = news.subject.people;
      const told = `#record/${/\d/.exec(person?.email ?? '')}`;
      if (told !== news.pageKey || told !== window.location.hash) wrong.push(`${told} at ${window.location.hash}`);
    },
  });
  for (const one of steps) {
    window.clearTimeout(drawing);
    window.location.hash = keyOf(one.to);
    drawing = window.setTimeout(() => draw(one), one.draws);
    await vi.advanceTimersByTimeAsync(one.stays);
  }
  const { draws = 0, stays = 0, to = 0, isSlow = false } = steps.at(-1) ?? {};
  await vi.advanceTimersByTimeAsync(Math.max(0, draws - stays) + (isSlow ? 20 : 0) + IN_TIME);
  stop.abort();
  const end = last?.kind === 'page.changed' ? last.pageKey : last?.kind;
  return { wrong, end, isRight: end === keyOf(to) };
}

it('tells nobody who was seen half drawn as the page moved on, where somebody comes back to it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(window, 'requestIdleCallback').mockImplementation((done) => window.setTimeout(done, 5));
  const [slow, never] = [
    { draws: 0, isSlow: true },
    { draws: 1, isSlow: false },
  ] as const;
  const steps = [
    { to: 1, stays: 20, ...slow },
    { to: 2, stays: 0, ...slow },
    { to: 3, stays: 0, ...never },
    { to: 4, stays: 0, ...never },
    { to: 2, stays: 0, draws: 0, isSlow: false },
  ];
  expect(await walk(steps, true)).toMatchObject({ wrong: [], isRight: true });
});

it.each([true, false])(
  'fifty walks over five records tell of nobody else and end on the right one, which says itself who it is: %s',
  async (saysItself) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    // The page has little else to do.
    vi.spyOn(window, 'requestIdleCallback').mockImplementation((done) => window.setTimeout(done, 5));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        let at = 0;
        const walked = steps.map(({ by, ...one }) => {
          at = (at + by) % RECORDS;
          return { to: at, ...one };
        });
        expect(await walk(walked, saysItself)).toMatchObject({ wrong: [], isRight: true });
      }),
      { numRuns: 50 },
    );
  },
  240_000,
);
