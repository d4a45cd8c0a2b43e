import type { ContentScriptContext as WxtContext } from 'wxt/utils/content-script-context';
import type { FromPage, ToPage } from '../../lib/messages';
import type { Line } from '../../lib/platform/frame-port';
import type { SiteMemory } from '../../lib/platform/site-memory';
import type { Rail } from './rail';

/** What the reader uses of the context that WXT gives a content script. */
export interface ReaderContext extends Pick<WxtContext, 'signal' | 'isInvalid'> {
  onInvalidated(listener: () => void): void;
  /** Does nothing once the life has ended. */
  setTimeout(handler: () => void, delay: number): void;
}

/** What the reader is given by the one who calls it. */
export interface ReaderStart {
  ctx: ReaderContext;
  rail: Rail;
  /** Whether the sidebar was open when the page began: what other tabs of the host do since then is theirs. */
  open: boolean;
  /** How the sidebar stands on this host, as it is remembered at the moment. */
  memory(): SiteMemory;
  /** What an earlier page of the tab was sending. */
  recalled: unknown;
}

/** What is asked of a reader that may stay. */
type Wanted = Exclude<ToPage, { kind: 'hosts.approved' }>;

/** What it can be asked for. */
export interface Reader {
  /** Does what the background asks for, or the rail; resolves to its answer. */
  hear(message: Wanted): Promise<boolean>;
  /** A side panel of the browser listens until `gone` calls. */
  join(panel: Line<FromPage>, gone: (then: () => void) => void): void;
  /** How the sidebar is to stand has changed. */
  arrange(): void;
}
