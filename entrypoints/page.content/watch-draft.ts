import type { FromPage } from '../../lib/messages';
import type { Draft, SiteAdapter } from '../../lib/sites/site';
import { tidyDraft } from './tidy-draft';

interface Given {
  doc: Document;
  site: SiteAdapter;
  /** Which site and host the messages come from. */
  who: { site: string; host: string };
  onChange(message: FromPage): void;
}

/** Returns a look that says what the open draft reads, each time it reads differently. */
export function watchDraft({ doc, site, who, onChange }: Given): () => void {
  let said = 'null';
  return () => {
    const draft = openDraft(site, doc);
    const text = JSON.stringify(draft);
    if (text === said) return;
    said = text;
    onChange({ kind: 'draft.changed', ...who, draft });
  };
}

/** The open draft with lengths bounded and names cleaned; null where none is open or it cannot be read. */
export function openDraft(site: SiteAdapter, doc: Document): Draft | null {
  try {
    const draft = site.draft?.(doc);
    return draft ? tidyDraft(draft) : null;
  } catch {
    return null;
  }
}
