import * as z from 'zod/mini';
import { textUpTo } from './text-up-to';

/** Somebody named on the open page, with the part they play on it. */
export const PagePerson = z.object({
  email: z.optional(textUpTo(320)),
  name: z.optional(textUpTo(300)),
  role: z.enum(['from', 'to', 'cc', 'contact', 'guest']),
  phone: z.optional(textUpTo(60)),
  /** What they are at their company: "Head of Purchasing". */
  title: z.optional(textUpTo(300)),
  /** Of a guest: what the calendar says of them, "declined" or "organizer", or how it says so in the user's language. */
  state: z.optional(textUpTo(200)),
});
export type PagePerson = z.infer<typeof PagePerson>;

/** A name, host or address that a page shows where it may say whom it is about: in a heading, a link, a field of a form. */
const ShownName = z.object({ by: z.enum(['heading', 'link', 'field']), text: textUpTo(200) });

/** A meeting that the page shows. */
export const PageMeeting = z.object({
  /** The calendar's own id of it, other for each of a series. */
  id: textUpTo(500),
  /** When it is, as the page says it to people: "Mon 30 Nov, 10:00 – 11:00". */
  when: textUpTo(300),
  /** Its first day as ISO text, where the page tells that to machines. */
  day: z.optional(textUpTo(10)),
});
export type PageMeeting = z.infer<typeof PageMeeting>;

/** Who the open web page is about, as read from it. Untrusted. */
export const PageSubject = z.object({
  /** Everybody named on the page, the most prominent first; never the user. */
  people: z.array(PagePerson).check(z.maxLength(200)),
  /** Where the mail asks answers to go, if that is somewhere else. */
  replyTo: z.optional(z.object({ email: z.optional(textUpTo(320)), name: z.optional(textUpTo(300)) })),
  /** When the mail was sent, as the page writes it: "Mon 10:12". */
  sent: z.optional(textUpTo(100)),
  company: z.optional(z.object({ name: z.optional(textUpTo(300)), domain: z.optional(textUpTo(253)) })),
  /** The app's own id for the record or thread: "hubspot:company:123". */
  externalId: z.optional(textUpTo(500)),
  title: z.optional(textUpTo(500)),
  /** Where no adapter knows the page: what it was read from, so that the sidebar can say how sure it is. */
  rung: z.optional(z.enum(['taught', 'json-ld', 'microdata', 'mailto', 'title', 'calendar'])),
  meeting: z.optional(PageMeeting),
  /** The record is a proposal, quote or offer of the CRM. */
  isProposal: z.optional(z.literal(true)),
  /** Where no adapter knows the page. */
  shown: z.optional(z.array(ShownName).check(z.maxLength(80))),
});
export type PageSubject = z.infer<typeof PageSubject>;
