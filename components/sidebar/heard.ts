import type { Draft } from '../../lib/domain/draft';
import type { FromPage, Send } from '../../lib/messages';
import type { PageState } from './page-state';

/** An element that the user pointed at, to teach the page. */
export type PickedField = Extract<FromPage, { kind: 'field.picked' }>;
type TeachingEnded = Extract<FromPage, { kind: 'teaching.ended' }>;

/** All that the sidebar has heard from the page so far. */
export interface Heard {
  page: PageState;
  /** The open draft. */
  draft: Draft | null;
  /** A message that was sent, or may have been, and that the user has not answered for. */
  sent: Send | null;
  /** What the user pointed at last, or that they ended it. */
  picked: PickedField | TeachingEnded | null;
  /** The page's structure for a bug report. */
  snippet: string | null;
}

/** What has been heard before the page says anything. */
export const nothingHeard: Heard = { page: { kind: 'waiting' }, draft: null, sent: null, picked: null, snippet: null };

/** Returns what has been heard after one more message. */
export function hear(heard: Heard, message: FromPage): Heard {
  switch (message.kind) {
    case 'page.changed':
    case 'page.left':
    case 'page.unreadable':
      return { ...heard, page: message, picked: null, snippet: null };
    case 'draft.changed':
      return { ...heard, draft: message.draft };
    case 'mail.sent':
      return { ...heard, sent: message.send };
    case 'mail.unsent':
      return { ...heard, sent: heard.sent?.id === message.id ? null : heard.sent };
    case 'field.picked':
    case 'teaching.ended':
      return { ...heard, picked: message };
    case 'page.snippet':
      return { ...heard, snippet: message.html };
  }
}
