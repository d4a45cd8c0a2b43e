import * as z from 'zod';

/** Somebody named on the open page, with the part they play on it. */
export const PagePerson = z.object({
  email: z.string().max(320).optional(),
  name: z.string().max(300).optional(),
  role: z.enum(['from', 'to', 'cc', 'contact']),
});
export type PagePerson = z.infer<typeof PagePerson>;

/** Who the open web page is about, as read from it. Untrusted. */
export const PageSubject = z.object({
  /** Everybody named on the page, the most prominent first; never the user. */
  people: z.array(PagePerson).max(200),
  company: z.object({ name: z.string().max(300).optional(), domain: z.string().max(253).optional() }).optional(),
  /** The app's own id for the record or thread: "hubspot:company:123". */
  externalId: z.string().max(500).optional(),
  title: z.string().max(500).optional(),
  /** Where no adapter knows the page: what it was read from, so that the sidebar can say how sure it is. */
  rung: z.enum(['json-ld', 'mailto', 'title']).optional(),
});
export type PageSubject = z.infer<typeof PageSubject>;
