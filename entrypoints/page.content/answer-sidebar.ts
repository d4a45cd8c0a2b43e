import type { FromPage, FromSidebar } from '../../lib/messages';
import type { censoredSnippet } from '../snippet/censored-snippet';
import type { Pointing } from '../teach/point-at';

interface Given {
  doc: Document;
  win: Window;
  /** The element in which the sidebar stands. */
  sidebar: Element;
  /** The adapter that reads the page at the moment. */
  site(): string;
  post(message: FromPage): void;
  fetchPointAt(): Promise<((pointing: Pointing) => void) | undefined>;
  fetchSnippet(): Promise<typeof censoredSnippet | undefined>;
  signal: AbortSignal;
}

/** Returns what the sidebar's rarer wishes are told to: pointing at a field, a copy for a bug report. */
export function answerSidebar({
  doc,
  win,
  sidebar,
  site,
  post,
  fetchPointAt,
  fetchSnippet,
  signal,
}: Given): (message: FromSidebar) => void {
  let pointing = new AbortController();
  const stop = () => pointing.abort();
  signal.addEventListener('abort', stop);
  const where = () => ({ site: site(), host: win.location.host });

  const teach = async (field: Extract<FromSidebar, { kind: 'teaching.started' }>['field']) => {
    stop();
    pointing = new AbortController();
    const given = pointing.signal;
    const pointAt = await fetchPointAt().catch(() => undefined);
    const ended = () => post({ kind: 'teaching.ended', ...where() });
    if (given.aborted) return;
    if (!pointAt) return ended();
    const picked = (found: { selector: string; pageKind: string; text: string }) =>
      post({ kind: 'field.picked', ...where(), field, ...found });
    pointAt({ doc, win, field, sidebar, picked, ended, signal: given });
  };

  return (message) => {
    if (message.kind === 'teaching.started') void teach(message.field);
    if (message.kind === 'teaching.stopped') stop();
    if (message.kind === 'snippet.wanted') {
      void fetchSnippet().then((censored) => {
        if (censored) post({ kind: 'page.snippet', ...where(), html: censored(doc) });
      });
    }
  };
}
