import type { FromPage, Send } from '../../lib/messages';
import { isOnItsWay } from '../../lib/platform/kept-sends';
import type { SiteAdapter } from '../../lib/sites/site';
import { openDraft } from './watch-draft';

interface Given {
  doc: Document;
  win: Window & typeof globalThis;
  site: SiteAdapter;
  who: { site: string; host: string };
  /** What the page before this one left: a message that was on its way, or sent and not yet answered for. */
  earlier: Send | null;
  /** Whether the open record is a proposal of the CRM. */
  isProposal(): boolean;
  /** A message is on its way: from now on the page has to be watched for the second sign. */
  onSending(): void;
  onChange(message: FromPage): void;
  /** Keeps the state for the next page of the tab. */
  keep(send: Send | null): void;
  signal: AbortSignal;
}

/** Milliseconds after the gesture at which the second sign is looked for, besides every change of the page. */
const LOOK_FOR_SIGN = [300, 1000, 3000, 10_000, 30_000];
/** Milliseconds after which a message whose composer is closed, and of which no sign was seen, is asked for. */
const ASK_AFTER = 10_000;

/**
 * Says when a message was sent: only by two signs, the user's gesture and the app's own answer; `asked` where the app gives
 * none. Revokes it where the user takes it back. Returns the look for the second sign.
 */
export function watchSending({
  doc,
  win,
  site,
  who,
  earlier,
  isProposal,
  onSending,
  onChange,
  keep,
  signal,
}: Given): () => void {
  const { sending } = site;
  if (!sending) return () => {};
  let send = earlier && isOnItsWay(earlier.at) ? earlier : null;

  const become = (next: Send | null) => {
    send = next;
    if (sending.leavesPage) keep(next);
    if (next && next.state !== 'sending') onChange({ kind: 'mail.sent', ...who, send: next });
  };

  const look = () => {
    if (send?.state !== 'sending' || signal.aborted) return;
    const verdict = sending.confirmed?.(doc, send.draft) ?? null;
    if (verdict === 'sent') return become({ ...send, state: 'sent' });
    if (verdict === 'refused') return become(null);
    const isClosed = openDraft(site, doc)?.subject !== send.draft.subject;
    const waited = Date.now() - send.at;
    if (isClosed && (!sending.confirmed || waited >= ASK_AFTER)) become({ ...send, state: 'asked' });
    else if (!isClosed && waited >= ASK_AFTER * 3) become(null);
  };

  const lookLater = () => {
    for (const delay of LOOK_FOR_SIGN) win.setTimeout(look, delay);
  };

  const onGesture = () => {
    const draft = openDraft(site, doc);
    if (!draft?.to.length) return;
    onSending();
    const id = crypto.randomUUID();
    become({ id, draft, state: 'sending', at: Date.now(), ...(isProposal() && { isProposal: true }) });
    lookLater();
  };

  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !target || !('closest' in target)) return;
    const hit = (selector: string | undefined) => selector !== undefined && (target as Element).closest(selector);
    if (hit(sending.control)) onGesture();
    else if (send && hit(sending.undo)) {
      // One that is still on its way has not been told of.
      if (send.state !== 'sending') onChange({ kind: 'mail.unsent', ...who, id: send.id });
      become(null);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (sending.keys && sends && event.isTrusted) onGesture();
  };

  /** Editors live in frames, and keys that are typed there stay there. */
  const followFocus = () => {
    const frame = doc.activeElement;
    const inner = frame && 'contentWindow' in frame ? (frame as HTMLIFrameElement) : null;
    if (inner?.contentDocument) inner.contentWindow?.addEventListener('keydown', onKey, { capture: true, signal });
  };

  // Before the app hears of it, and closes the composer.
  win.addEventListener('click', onClick, { capture: true, signal });
  win.addEventListener('keydown', onKey, { capture: true, signal });
  if (sending.keys) win.addEventListener('blur', followFocus, { signal });
  if (send) become(send);
  if (send?.state === 'sending') {
    onSending();
    lookLater();
  }
  return look;
}
