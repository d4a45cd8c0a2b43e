import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromPage } from '../../lib/messages';
import { opensByItself } from '../../lib/platform/action-popup';
import { browser } from '../../lib/platform/browser';
import { type Line, onSidePanel } from '../../lib/platform/frame-port';
import { recallStart } from '../../lib/platform/reader-start';
import { onAsked, tellBackground } from '../../lib/platform/tell';
import { covers } from '../../lib/sites/covers';
import { fetchReader } from './parts';
import { mountRail } from './rail';
import { ContentScriptContext, STARTED } from './reader-context';
import type { Reader, ReaderContext } from './reader-type';
import { shelf } from './shelf';
import { stay } from './stay';

/** Milliseconds after which a page has loaded, as a rule, and may ask for the action button. */
const CALM = 1000;

/** Waits while the page is only prepared in the background: it may never be shown. */
async function untilShown(): Promise<void> {
  if ((document as { prerendering?: boolean }).prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  }
}

/** Resolves when the user does something in the page for the first time: moves the pointer, types, goes into a field. */
function firstTouch(): Promise<void> {
  return new Promise((resolve) => {
    const touched = () => resolve();
    const how = { once: true, capture: true, passive: true };
    for (const kind of ['pointermove', 'pointerdown', 'keydown', 'focusin'])
      document.addEventListener(kind, touched, how);
  });
}

/** Puts the rail into the page, and calls the reader once somebody needs it. */
async function start(ctx: ReaderContext): Promise<void> {
  await untilShown();
  const touched = firstTouch();
  const kept = await recallStart(location);
  if (ctx.signal.aborted) return;
  // Most pages have a head and a body, and nobody has been here before.
  if (document.documentElement.childElementCount > 2) document.dispatchEvent(new Event(STARTED));
  // The page could say so as well: it ends nobody who is alive.
  document.addEventListener(STARTED, () => ctx.isInvalid);
  let { memory } = kept;
  const isOpen = memory.open;

  let recalling: Promise<unknown> | undefined;
  const recall = () => {
    recalling ??= tellBackground({ kind: 'send.recalled' }).catch(() => null);
    return recalling;
  };
  let reader: Reader | undefined;
  let reading: Promise<Reader | undefined> | undefined;
  const begin = async () => {
    const [startReader, recalled] = await Promise.all([fetchReader(), recall()]);
    if (!startReader || ctx.isInvalid) return undefined;
    reader = await startReader({ ctx, rail, open: isOpen, memory: () => memory, recalled });
    return reader;
  };
  const read = () => {
    reading ??= begin();
    return reading;
  };
  const open = (byKey: boolean) => {
    // The extension was updated or removed, and no newer reader has taken over here.
    if (browser.runtime?.id) void read().then((found) => found?.hear({ kind: 'sidebar.toggled', byKey }));
    else rail.askForReload();
  };
  const rail = mountRail(document, kept.texts, open, ctx.signal);
  const arrange = () => {
    if (reader) reader.arrange();
    else rail.stand(memory.side ?? 'right', isOpen, memory.hiddenUntil ?? 0);
  };
  arrange();
  // The newer one ends this one, and all of it.
  const again = () => void start(new ContentScriptContext());
  stay(rail.host, again, () => void tellBackground({ kind: 'frame.blocked' }), ctx.signal);

  let isListening = false;
  const listen = () => {
    if (isListening || ctx.isInvalid) return;
    isListening = true;
    onAsked((asked) => {
      if (ctx.isInvalid) return undefined;
      if (asked.kind !== 'hosts.approved') return read().then((found) => found?.hear(asked));
      const isApproved = asked.patterns.some((pattern) => covers(pattern, location));
      if (!isApproved) shelf.keysideReader?.abort();
      return Promise.resolve(isApproved);
    });
    const joined = (line: Line<FromPage>, gone: (then: () => void) => void) => {
      let isGone = false;
      gone(() => {
        isGone = true;
      });
      void read().then((found) => isGone || found?.join(line, gone));
    };
    ctx.onInvalidated(onSidePanel(joined));
  };
  shelf.keysideListen = listen;

  // Most of what the browser's API costs a page is made when first asked for: it listens once it is touched, and whoever has
  // something to say before wakes it. A page that nobody touches sends nothing, and need not be known: a rail stands in it, and that
  // is all. One that takes over from a page that was sending may show how that ended.
  const ask = () => {
    if (ctx.isInvalid) return;
    listen();
    recalling = undefined;
    void recall().then((sent) => sent && read());
  };
  const ignore = kept.follow({
    memory(changed) {
      memory = changed;
      arrange();
    },
    approved(patterns) {
      // Who has just been approved may come before the news: the background knows, and ends whoever may not stay.
      if (patterns?.every((pattern) => !covers(pattern, location))) ask();
    },
    sending: ask,
  });
  ctx.onInvalidated(ignore);
  if (opensByItself) ctx.setTimeout(ask, CALM);
  const used = () => {
    listen();
    if (!ctx.isInvalid) void read();
  };
  if (isOpen) used();
  void touched.then(used);
}

/** Runs on approved sites only. */
export default defineContentScript({
  registration: 'runtime',
  // The page need not learn that we are here, nor our id.
  noScriptStartedPostMessage: true,
  main: start,
});
