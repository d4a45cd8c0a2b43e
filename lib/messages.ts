import * as z from 'zod/mini';
import { Draft } from './domain/records/draft';
import { PageSubject } from './domain/records/page-subject';
import { textUpTo } from './domain/records/text-up-to';

/** Where a message comes from: the adapter that read the page, and the page's host. */
const where = { site: textUpTo(50), host: textUpTo(253) };

/** Who the page is about. */
export const PageNews = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page.changed'),
    ...where,
    /** Changes when the page is about somebody else. */
    pageKey: textUpTo(2000),
    subject: PageSubject,
    /** The user's own addresses, as far as the page tells. */
    self: z.array(textUpTo(320)).check(z.maxLength(20)),
    /** The text of the open message, line by line; what it quotes begins with "> ". */
    message: z.optional(textUpTo(8000)),
  }),
  /** The page names nobody (yet): a list, a settings page. */
  z.object({ kind: z.literal('page.left'), ...where }),
  /** The page should name somebody, and nothing could be read for ten seconds. */
  z.object({ kind: z.literal('page.unreadable'), ...where }),
]);
export type PageNews = z.infer<typeof PageNews>;

/** A message that the user has sent, or may have: `asked` where the app gives no sign of it. */
export const Send = z.object({
  id: textUpTo(40),
  draft: Draft,
  /** It was sent from a proposal, quote or offer of a CRM. */
  isProposal: z.optional(z.literal(true)),
  state: z.enum(['sending', 'sent', 'asked']),
  /** Milliseconds since 1970, by the page's clock. */
  at: z.number(),
});
export type Send = z.infer<typeof Send>;

/** What the user can point at on a page to teach it. */
export const TaughtField = z.enum(['name', 'email', 'company']);
export type TaughtField = z.infer<typeof TaughtField>;

/**
 * What the user asked for outside of the sidebar: by a shortcut, in the context menu or in the address bar. It only opens a form,
 * filled in; what is written, the user writes there. `id` tells one wish from the next.
 */
export const Wish = z.discriminatedUnion('kind', [
  /** To flag a potential key account: `about` is a name or an address, '' whoever the page is about. */
  z.object({ kind: z.literal('flag'), id: textUpTo(40), about: textUpTo(300) }),
  /** To follow up a proposal that was sent to whoever the page is about. */
  z.object({ kind: z.literal('proposal'), id: textUpTo(40) }),
  /** To keep the text selected on a page in the dossier; `title` names the page. */
  z.object({
    kind: z.literal('fact'),
    id: textUpTo(40),
    text: textUpTo(5000),
    url: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))),
    title: textUpTo(300),
  }),
]);
export type Wish = z.infer<typeof Wish>;

/** How the sidebar stands in the pages of one host, and how it looks there. */
export const View = z.object({
  side: z.enum(['right', 'left']),
  /** Beside the page, which gets narrower, or over it. */
  room: z.enum(['push', 'overlay']),
  theme: z.enum(['system', 'light', 'dark']),
});
export type View = z.infer<typeof View>;

/** What of that the user has chosen; the rest stays as it is. */
export const ViewChange = z.partial(View);
export type ViewChange = z.infer<typeof ViewChange>;

/** Content script -> sidebar, over the frame's port. The page controls what stands in them: parse before use. */
export const FromPage = z.discriminatedUnion('kind', [
  PageNews,
  /** The open draft, each time it reads differently; null where none is open. */
  z.object({ kind: z.literal('draft.changed'), ...where, draft: z.nullable(Draft) }),
  z.object({ kind: z.literal('mail.sent'), ...where, send: Send }),
  /** The user took it back, or the app refused it after all. */
  z.object({ kind: z.literal('mail.unsent'), ...where, id: textUpTo(40) }),
  /** The user pointed at an element: how it is found again, and what stands in it. */
  z.object({
    kind: z.literal('field.picked'),
    ...where,
    field: TaughtField,
    selector: textUpTo(500),
    /** The kind of page on which the selector holds: its path with the ids taken out. */
    pageKind: textUpTo(500),
    text: textUpTo(500),
  }),
  /** The user stopped pointing. */
  z.object({ kind: z.literal('teaching.ended'), ...where }),
  /** The page's structure for a bug report, all text replaced. */
  z.object({ kind: z.literal('page.snippet'), ...where, html: textUpTo(100_000) }),
  /** Passed on from the background. */
  z.object({ kind: z.literal('wish.made'), wish: Wish }),
  z.object({ kind: z.literal('view.told'), view: View }),
  /** The page hides the sidebar, lies over it or keeps it from being used; or does so no more. */
  z.object({ kind: z.literal('sight.changed'), isCovered: z.boolean() }),
  /** A part of the page lies under the sidebar although it was to be given room; or does so no more. */
  z.object({ kind: z.literal('room.changed'), isShort: z.boolean() }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** Sidebar -> content script, over the same port. Never customer data: at most the tier's letter, for the rail. */
export const FromSidebar = z.discriminatedUnion('kind', [
  /** The background has confirmed the frame; it listens now. */
  z.object({ kind: z.literal('sidebar.opened') }),
  z.object({ kind: z.literal('sidebar.closed') }),
  /** Closed, and the rail taken away as well, until the day ends or the user asks for it. */
  z.object({ kind: z.literal('sidebar.hidden') }),
  z.object({ kind: z.literal('sidebar.resized'), width: z.number().check(z.minimum(300), z.maximum(520)) }),
  z.object({ kind: z.literal('view.changed'), view: ViewChange }),
  z.object({
    kind: z.literal('rail.changed'),
    letter: z.enum(['S', 'K', 'P', '']),
    due: z.boolean(),
  }),
  /** The user wants to point at this field on the page. */
  z.object({ kind: z.literal('teaching.started'), field: TaughtField }),
  z.object({ kind: z.literal('teaching.stopped') }),
  z.object({ kind: z.literal('snippet.wanted') }),
  /** The user has answered what the sidebar offered for a sent message. */
  z.object({ kind: z.literal('send.settled') }),
]);
export type FromSidebar = z.infer<typeof FromSidebar>;

/** 128 random bits that only our own content script and its frame know. */
const Nonce = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** Why a page has no book: it stands in a private window or a container, or the book is gone for all. */
export type NoBook = 'private' | 'container' | 'lost';

/** Any own page or content script -> background. */
export const ToBackground = z.discriminatedUnion('kind', [
  /** A content script made a sidebar frame; only a frame that knows this nonce in this tab may draw. */
  z.object({ kind: z.literal('frame.created'), nonce: Nonce }),
  /** The frame asks whether its nonce is genuine; the background answers true or false. */
  z.object({ kind: z.literal('sidebar.mounted'), nonce: Nonce }),
  /** The reader needs one of its parts, which is loaded into the tab: what it reads with, what opens the sidebar. */
  z.object({
    kind: z.literal('part.wanted'),
    part: z.string().check(z.regex(/^(sites\/[a-z0-9]+|reader|frame|watch|answer|taught|teach|snippet)$/)),
  }),
  /** A message is on its way or sent: kept for the tab, as many apps load another page to send. Null: settled. */
  z.object({ kind: z.literal('send.changed'), send: z.nullable(Send) }),
  /** The reader begins, and asks for what was kept for its tab and host. */
  z.object({ kind: z.literal('send.recalled') }),
  /** The earliest due follow-up may be another one now. */
  z.object({ kind: z.literal('followUps.changed') }),
  /** Thresholds, language or reminder hour may be other ones now. */
  z.object({ kind: z.literal('settings.changed') }),
  /** An own page finds no book, or not the one that is known: the background answers where that page stands. */
  z.object({ kind: z.literal('book.missed') }),
  /** The user adds to a dossier from the sidebar: the background answers the text that is selected in its page, as a wish. */
  z.object({ kind: z.literal('selection.wanted') }),
  /** The frame could not load here: open the browser's own side panel on the next click of the action button. */
  z.object({ kind: z.literal('frame.blocked') }),
]);
export type ToBackground = z.infer<typeof ToBackground>;

/** Background -> content script. */
export const ToPage = z.discriminatedUnion('kind', [
  /** All that the user has approved by now: a reader that stands elsewhere ends, one that may stay answers true. */
  z.object({ kind: z.literal('hosts.approved'), patterns: z.array(textUpTo(500)) }),
  /** A key leads into the sidebar, and out of it again; the mouse leaves the focus where it is. */
  z.object({ kind: z.literal('sidebar.toggled'), byKey: z.boolean() }),
  /** The sidebar opens for it; the reader answers false where it cannot, unless a side panel `isComing`, for which it waits. */
  z.object({ kind: z.literal('wish.made'), wish: Wish, isComing: z.boolean() }),
]);
export type ToPage = z.infer<typeof ToPage>;
