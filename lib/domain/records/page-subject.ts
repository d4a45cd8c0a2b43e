import * as z from 'zod/mini';
import { textUpTo } from './text-up-to';

/** Somebody named on the open page, with the part they play on it. */
export const PagePerson = z.object({
  email: z.optional(textUpTo(320)),
  name: z.optional(textUpTo(300)),
  role: z.enum(['from', 'to', 'cc', 'contact']),
  phone: z.optional(textUpTo(60)),
  /** What they are at their company: "Head of Purchasing". */
  title: z.optional(textUpTo(300)),
});
export type PagePerson = z.infer<typeof PagePerson>;

/** Who the open web page is about, as read from it. Untrusted. */
export const PageSubject = z.object({
  /** Everybody named on the page, the most prominent first; never the user. */
  people: z.array(PagePerson).check(z.maxLength(200)),
  /** Where the mail asks answers to go, if that is somewhere else. */
  replyTo: z.optional(z.object({ email: z.optional(textUpTo(320)), name: z.optional(textUpTo(300)) })),
  company: z.optional(z.object({ name: z.optional(textUpTo(300)), domain: z.optional(textUpTo(253)) })),
  /** The app's own id for the record or thread: "hubspot:company:123". */
  externalId: z.optional(textUpTo(500)),
  title: z.optional(textUpTo(500)),
  /** Where no adapter knows the page: what it was read from, so that the sidebar can say how sure it is. */
  rung: z.optional(z.enum(['taught', 'json-ld', 'microdata', 'mailto', 'title'])),
  /** The record is a proposal, quote or offer of the CRM. */
  isProposal: z.optional(z.literal(true)),
});
export type PageSubject = z.infer<typeof PageSubject>;
