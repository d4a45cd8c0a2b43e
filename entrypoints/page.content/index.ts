import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromPage, ToPage } from '../../lib/messages';
import { type Line, onSidePanel } from '../../lib/platform/frame-port';
import { recallSite, rememberSite } from '../../lib/platform/site-memory';
import { onMessage } from '../../lib/platform/tell';
import { siteFor, sites } from '../../lib/sites/index';
import { mountSidebar } from './frame';
import { watchPage } from './watch';

/** Runs on approved sites only: says who the page is about to whichever sidebar listens. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const host = location.hostname;
    const memory = await recallSite(host);
    if (ctx.isInvalid) return;
    const chosen = sites.find(({ id }) => id === memory.siteId);
    const site = chosen ?? siteFor(document, new URL(location.href));
    const lines = new Set<Line<FromPage>>();
    let latest: FromPage | undefined;

    const join = (line: Line<FromPage>) => {
      lines.add(line);
      if (latest) line.post(latest);
    };
    const learned = memory.self ?? [];
    const learn = (self: readonly string[]) => {
      const news = self.filter((address) => !learned.includes(address));
      if (news.length === 0) return;
      learned.push(...news);
      void rememberSite(host, { self: learned.slice(-20) });
    };
    const frame = mountSidebar({
      doc: document,
      room: site.room,
      open: memory.open,
      width: memory.width,
      connected: join,
      remember: (change) => void rememberSite(host, change),
      signal: ctx.signal,
    });
    onMessage((message) => {
      if ((message as ToPage).kind === 'sidebar.toggled') frame.toggle();
      return Promise.resolve(true);
    });
    const leave = onSidePanel((line, gone) => {
      join(line);
      gone(() => lines.delete(line));
    });
    ctx.signal.addEventListener('abort', leave);
    watchPage({
      doc: document,
      win: window,
      site,
      learned,
      signal: ctx.signal,
      onChange(reading) {
        latest = reading;
        if (reading.kind === 'page.changed') learn(reading.self);
        for (const line of lines) line.post(reading);
      },
    });
  },
});
