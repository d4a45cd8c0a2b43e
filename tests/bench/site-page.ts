import { WATCHED } from '../../entrypoints/page.content/follow-frame';
import { readPage } from '../../entrypoints/page.content/read-page';
import { watchPage } from '../../entrypoints/page.content/watch';
import { openDraft, watchDraft } from '../../entrypoints/page.content/watch-draft';
import type { PageNews } from '../../lib/messages';
import { sites } from '../../lib/sites/index';
import type { SiteAdapter } from '../../lib/sites/site';
import type { SiteCase } from './site-cases';

/** Who observes the page while it changes: nobody, an observer that does nothing, or the reader's own. */
export type Observing = 'nobody' | 'empty' | 'own';
const ways: readonly Observing[] = ['nobody', 'empty', 'own'];

const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page that was last prepared: its documents, and the places where it changes. */
let watched: { site: SiteAdapter; docs: Document[]; places: Element[] };

/** Puts about so many elements into the place: rows in a list that scrolls, as apps draw records. */
function fill(place: Element, elements: number): void {
  const doc = place.ownerDocument;
  const list = doc.createElement('div');
  list.style.cssText = 'height:200px;overflow:auto;contain:strict';
  place.append(list);
  for (let row = 0; row < elements / 5; row++) {
    const [line, name, link, note, amount] = ['div', 'span', 'a', 'span', 'b'].map((tag) => doc.createElement(tag));
    if (!line || !name || !link || !note || !amount) return;
    name.title = `Customer ${row}`;
    name.textContent = `Customer ${row}`;
    link.setAttribute('href', `#record/${row}`);
    link.textContent = 'Open';
    amount.textContent = `${row} EUR`;
    note.append('Order of ', amount);
    line.className = 'row';
    line.append(name, link, note);
    list.append(line);
  }
}

/** Makes one small change that an observer is told of: a node comes, has its attribute and its text changed, and goes. */
function change(turn: number): void {
  const place = watched.places[(turn >> 2) % watched.places.length];
  const node = turn % 4 === 0 ? place?.ownerDocument.createElement('p') : place?.lastElementChild;
  if (!node) return;
  if (turn % 4 === 0) place?.append(node);
  else if (turn % 4 === 1) node.setAttribute('title', 'changed');
  else if (turn % 4 === 2) node.textContent = 'changed';
  else node.remove();
}

/** Starts the product's own watcher; returns how it is stopped. */
function watch(site: SiteAdapter, onLook = () => {}): () => void {
  const stop = new AbortController();
  const told: PageNews[] = [];
  const lookAtDraft = watchDraft({ doc: document, site, who: { site: site.id, host: '' }, onChange: () => {} });
  watchPage({
    doc: document,
    win: window,
    site,
    signal: stop.signal,
    onChange: (news) => told.push(news),
    onLook() {
      lookAtDraft();
      onLook();
    },
  });
  if (told.at(-1)?.kind !== 'page.changed') throw new Error(`${site.id} does not read its page.`);
  return () => stop.abort();
}

function observe(observing: Observing): () => void {
  if (observing === 'own') return watch(watched.site);
  const observer = new MutationObserver(() => {});
  if (observing === 'empty') for (const doc of watched.docs) observer.observe(doc, WATCHED);
  return () => observer.disconnect();
}

/** What the script outside may ask a page of an app for. */
const siteBench = {
  /** Fills the page with about so many elements, half of them in and around its subject; returns how many it has. */
  prepare({ site: id, place }: Pick<SiteCase, 'site' | 'place'>, elements: number): number {
    const site = sites.find((one) => one.id === id);
    const frame = site?.frame ? document.querySelector<HTMLIFrameElement>(site.frame) : null;
    const inner = frame?.contentDocument ?? document;
    const found = inner.querySelector(place);
    if (!site || !found) throw new Error(`${id} has no ${place}.`);
    watched = { site, docs: [...new Set([document, inner])], places: [found, document.body] };
    for (const one of watched.places) fill(one, elements / 2);
    return watched.docs.reduce((sum, doc) => sum + doc.querySelectorAll('*').length, 0);
  },

  /**
   * Returns, for each round, the milliseconds that so many changes take, each a batch of its own, observed in one way after
   * the other; every round begins with another one.
   */
  async timeBatches(rounds: number, batches: number): Promise<Record<Observing, number>[]> {
    const all: Record<Observing, number>[] = [];
    for (let round = 0; round < rounds; round++) {
      const times = { nobody: 0, empty: 0, own: 0 };
      for (let next = round; next < round + ways.length; next++) {
        const way = ways[next % ways.length] ?? 'nobody';
        const stop = observe(way);
        await pause();
        const from = performance.now();
        for (let turn = 0; turn < batches; turn++) {
          change(turn);
          // Observers are called before whatever waits after the change.
          await undefined;
        }
        times[way] = performance.now() - from;
        stop();
      }
      all.push(times);
    }
    return all;
  },

  /** Looks at the page so many times as the reader does, at its subject and at its draft, each time after a small change. */
  look(times: number): void {
    for (let turn = 0; turn < times; turn++) {
      change(turn);
      readPage(watched.site, document, new URL(location.href));
      openDraft(watched.site, document);
    }
  },

  /** Changes the page so many times over some seconds, watched by the reader; returns how often that looked. */
  async countLooks(batches: number): Promise<number> {
    let looks = -1;
    const stop = watch(watched.site, () => {
      looks += 1;
    });
    for (let turn = 0; turn < batches; turn++) {
      change(turn);
      await (turn % 2 ? pause(1) : undefined);
    }
    stop();
    return looks;
  },
};
export type SiteBench = typeof siteBench;

Object.assign(globalThis, { siteBench });
