import * as z from 'zod';
import { Day } from './day';

/** The four sections of a dossier, the same for every account (domain 6). */
export const DossierSection = z.enum(['general', 'history', 'decision', 'competitors']);
export type DossierSection = z.infer<typeof DossierSection>;

/** Where a fact was learned: from a person, on a page, or simply entered. */
export const FactSource = z.object({
  personId: z.string().optional(),
  name: z.string().max(300).optional(),
  url: z.url().max(2000).optional(),
});
export type FactSource = z.infer<typeof FactSource>;

/** One entry of a dossier. */
export const Fact = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  section: DossierSection,
  text: z.string().trim().min(1).max(5000),
  source: FactSource,
  learnedOn: Day,
  expiresOn: Day.optional(),
  pinned: z.boolean(),
  /** Set when the fact is a complaint of the client. */
  complaint: z.enum(['open', 'settled']).optional(),
});
export type Fact = z.infer<typeof Fact>;
