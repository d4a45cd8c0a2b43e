import type { FromPage, Send } from '../../lib/messages';
import { tellBackground } from '../../lib/platform/tell';
import type { KnownSite } from '../../lib/sites/site';
import { fetchAdapter, fetchTaught } from './parts';
import { watchPage } from './watch';
import { watchDraft } from './watch-draft';
import { watchSending } from './watch-sending';

interface Given {
  doc: Document;
  win: Window & typeof globalThis;
  site: KnownSite;
  /** What the user taught of this host's pages, as it is kept at the moment. */
  taught(): unknown;
  /** The user's own addresses that earlier pages told, and what to do with those that this one tells. */
  learned: readonly string[];
  learn(self: readonly string[]): void;
  tell(message: FromPage): void;
  signal: AbortSignal;
}

/** Loads the site's adapter and watches the page with it: who it is about, what is being written, what was sent. */
export async function readSite({ doc, win, site, taught, learned, learn, tell, signal }: Given): Promise<void> {
  const adapter = await fetchAdapter(site.id);
  if (!adapter || signal.aborted) return;
  const withTaught = taught() ? await fetchTaught() : undefined;
  // Only an app that leaves the page to send has something to be recalled.
  const earlier = adapter.sending?.leavesPage ? await tellBackground({ kind: 'send.recalled' }) : null;
  if (signal.aborted) return;
  const who = { site: site.id, host: win.location.host };
  let isProposal = false;
  const lookAtDraft = watchDraft({ doc, site: adapter, who, onChange: tell });
  const lookForSign = watchSending({
    doc,
    win,
    site: adapter,
    who,
    earlier: earlier as Send | null,
    isProposal: () => isProposal,
    onChange: tell,
    keep: (send) => void tellBackground({ kind: 'send.changed', send }),
    signal,
  });
  watchPage({
    doc,
    win,
    site: withTaught?.(adapter, taught) ?? adapter,
    learned,
    signal,
    onChange(news) {
      if (news.kind === 'page.changed') {
        learn(news.self);
        isProposal = news.subject.isProposal ?? false;
      }
      tell(news);
    },
    onLook() {
      lookAtDraft();
      lookForSign();
    },
  });
}
