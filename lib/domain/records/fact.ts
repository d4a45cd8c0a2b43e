import * as z from 'zod/mini';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** The four sections of a dossier, the same for every account (domain 6). */
export const DossierSection = z.enum(['general', 'history', 'decision', 'competitors']);
export type DossierSection = z.infer<typeof DossierSection>;

/** Where a fact was learned: from a person, on a page, or simply entered. */
export const FactSource = z.object({
  personId: z.optional(z.string()),
  name: z.optional(textUpTo(300)),
  url: z.optional(z.url().check(z.maxLength(2000))),
});
export type FactSource = z.infer<typeof FactSource>;

/** One entry of a dossier. */
export const Fact = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  section: DossierSection,
  text: filledText(5000),
  source: FactSource,
  learnedOn: Day,
  expiresOn: z.optional(Day),
  pinned: z.boolean(),
  /** Set when the fact is a complaint of the client. */
  complaint: z.optional(z.enum(['open', 'settled'])),
  /** Set when the client sent back what we had delivered. */
  isReturn: z.optional(z.literal(true)),
});
export type Fact = z.infer<typeof Fact>;
