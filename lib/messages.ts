import * as z from 'zod';
import { PageSubject } from './domain/page-subject';

/** Content script -> sidebar, over the frame's port. The page controls what stands in them: parse before use. */
export const FromPage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page.changed'),
    /** The adapter that read it. */
    site: z.string().max(50),
    host: z.string().max(253),
    /** Changes when the page is about somebody else. */
    pageKey: z.string().max(2000),
    subject: PageSubject,
    /** The user's own addresses, as far as the page tells. */
    self: z.array(z.string().max(320)).max(20),
  }),
  /** The page names nobody (yet): a list, a settings page. */
  z.object({ kind: z.literal('page.left'), site: z.string().max(50), host: z.string().max(253) }),
  /** The page should name somebody, and nothing could be read for ten seconds. */
  z.object({ kind: z.literal('page.unreadable'), site: z.string().max(50), host: z.string().max(253) }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** Sidebar -> content script, over the same port. Never customer data: at most the tier's letter, for the rail. */
export const FromSidebar = z.discriminatedUnion('kind', [
  /** The background has confirmed the frame; it listens now. */
  z.object({ kind: z.literal('sidebar.opened') }),
  z.object({ kind: z.literal('sidebar.closed') }),
  z.object({ kind: z.literal('sidebar.resized'), width: z.number().min(300).max(520) }),
  z.object({
    kind: z.literal('rail.changed'),
    letter: z.enum(['S', 'K', 'P', '']),
    due: z.boolean(),
  }),
]);
export type FromSidebar = z.infer<typeof FromSidebar>;

/** 128 random bits that only our own content script and its frame know. */
const Nonce = z.string().regex(/^[0-9a-f]{32}$/);

/** Any own page or content script -> background. */
export const ToBackground = z.discriminatedUnion('kind', [
  /** A content script made a sidebar frame; only a frame that knows this nonce in this tab may draw. */
  z.object({ kind: z.literal('frame.created'), nonce: Nonce }),
  /** The frame asks whether its nonce is genuine; the background answers true or false. */
  z.object({ kind: z.literal('sidebar.mounted'), nonce: Nonce }),
  /** The earliest due follow-up may be another one now. */
  z.object({ kind: z.literal('followUps.changed') }),
  /** Thresholds, language or reminder hour may be other ones now. */
  z.object({ kind: z.literal('settings.changed') }),
  /** The frame could not load here: open the browser's own side panel on the next click of the action button. */
  z.object({ kind: z.literal('frame.blocked') }),
]);
export type ToBackground = z.infer<typeof ToBackground>;

/** Background -> content script. */
export const ToPage = z.discriminatedUnion('kind', [z.object({ kind: z.literal('sidebar.toggled') })]);
export type ToPage = z.infer<typeof ToPage>;
