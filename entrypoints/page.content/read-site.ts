import type { FromPage, Send } from '../../lib/messages';
import { tellBackground } from '../../lib/platform/tell';
import { anyPage, isMail } from '../../lib/sites/known-sites';
import type { KnownSite, SiteAdapter } from '../../lib/sites/site';
import { fetchAdapter, fetchTaught, fetchWatch } from './parts';
import { readSelf } from './read-page';
import { watchDraft } from './watch-draft';
import { watchSending } from './watch-sending';

interface Given {
  doc: Document;
  win: Window & typeof globalThis;
  site: KnownSite;
  /** What the user taught of this host's pages, as it is kept at the moment. */
  taught(): unknown;
  /** Resolves when a sidebar listens for the first time. */
  heard: Promise<void>;
  /** What an earlier page of the tab was sending. */
  recalled: unknown;
  /** The user's own addresses that earlier pages told, and what to do with those that this one tells. */
  learned: readonly string[];
  learn(self: readonly string[]): void;
  tell(message: FromPage): void;
  signal: AbortSignal;
}

/**
 * Loads the site's adapter and watches the page with it: what is sent from now on; who it is about and what is being written once
 * a sidebar listens or something was sent.
 */
export async function readSite(given: Given): Promise<void> {
  const { doc, win, site, taught, heard, recalled, learned, learn, tell, signal } = given;
  const adapter = await fetchAdapter(site.id);
  if (!adapter || signal.aborted) return;
  const withTaught = taught() ? await fetchTaught() : undefined;
  // Only an app that leaves the page to send goes on with what another page began.
  const earlier = adapter.sending?.leavesPage ? recalled : null;
  if (signal.aborted) return;
  const who = { site: site.id, host: win.location.host };
  let isProposal = false;
  let isWatched = false;
  let lookForSign = () => {};
  /** Loaded on the first page of the app that the adapter does not know; it is read at the next look. */
  let ladder: SiteAdapter | undefined;
  let isFetched = false;
  const beyond = () => {
    if (!isFetched)
      void fetchAdapter(anyPage.id).then((found) => {
        ladder = found;
      });
    isFetched = true;
    return ladder;
  };
  const lookAtDraft = watchDraft({ doc, site: adapter, who, onChange: tell });
  const watch = async () => {
    if (isWatched || signal.aborted) return;
    isWatched = true;
    const watchPage = await fetchWatch();
    const known = withTaught?.(adapter, taught) ?? adapter;
    if (signal.aborted) return;
    watchPage?.({
      doc,
      win,
      site: known,
      ...(!isMail(site) && site !== anyPage && { beyond }),
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
  };
  lookForSign = watchSending({
    doc,
    win,
    site: adapter,
    who,
    earlier: earlier as Send | null,
    isProposal: () => isProposal,
    onSending: () => void watch(),
    onChange: tell,
    keep: (send) => void tellBackground({ kind: 'send.changed', send }),
    signal,
  });
  // Other pages of the app need not say who is signed in.
  learn(readSelf(adapter, doc, learned));
  void heard.then(watch);
}
