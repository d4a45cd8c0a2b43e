import type { Draft } from '../../lib/domain/records/draft';
import type { FromPage, Send, View, Wish } from '../../lib/messages';
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
  /** What the user asked for by a shortcut or in the context menu, about the page as it stands. */
  wish: Wish | null;
  /** How the sidebar stands and looks on this site; null until a page has told. */
  view: View | null;
  /** The page lies over the sidebar or hides it: nothing in it reacts. */
  isCovered: boolean;
  /** A part of the page lies under the sidebar: a control, or all that is there where it has no room to give. */
  isShort: boolean;
}

/** What has been heard before the page says anything. */
export const nothingHeard: Heard = {
  page: { kind: 'waiting' },
  draft: null,
  sent: null,
  picked: null,
  snippet: null,
  wish: null,
  view: null,
  isCovered: false,
  isShort: false,
};

/** What is heard where no reader is in the page. */
export const unread: Heard = { ...nothingHeard, page: { kind: 'unread' } };

/** Whether the page was about somebody and is about somebody else now: what was wished there is not meant for them. */
const isAboutAnother = (before: PageState, now: PageState) =>
  before.kind === 'page.changed' && !(now.kind === 'page.changed' && now.pageKey === before.pageKey);

/** Returns what has been heard after one more message. */
export function hear(heard: Heard, message: FromPage): Heard {
  switch (message.kind) {
    case 'page.changed':
    case 'page.left':
    case 'page.unreadable':
      return {
        ...heard,
        page: message,
        picked: null,
        snippet: null,
        wish: isAboutAnother(heard.page, message) ? null : heard.wish,
      };
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
    case 'wish.made':
      return { ...heard, wish: message.wish };
    case 'view.told':
      return { ...heard, view: message.view };
    case 'sight.changed':
      return { ...heard, isCovered: message.isCovered };
    case 'room.changed':
      return { ...heard, isShort: message.isShort };
  }
}
