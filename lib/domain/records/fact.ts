import * as z from 'zod/mini';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** The four sections of a dossier, the same for every account (domain 6). */
export const DossierSection = z.enum(['general', 'history', 'decision', 'competitors']);
export type DossierSection = z.infer<typeof DossierSection>;

/** What each section of a dossier is asked for by name; everything else worth knowing has no topic (domain 6). */
export const TOPICS = {
  general: [
    ...(['description', 'headcount', 'founded', 'structure', 'ownership', 'locations'] as const),
    ...(['plans', 'needs', 'weakPoints', 'bottlenecks'] as const),
  ],
  history: ['supplied', 'whyWon', 'whyLost'],
  decision: ['howDecided', 'budgetRound'],
  competitors: ['suppliers', 'courting'],
} as const satisfies Record<DossierSection, readonly string[]>;

/** A named part of a dossier. */
export const FactTopic = z.enum([...TOPICS.general, ...TOPICS.history, ...TOPICS.decision, ...TOPICS.competitors]);
export type FactTopic = z.infer<typeof FactTopic>;

/** What a complaint was about. */
export const ComplaintCause = z.enum(['quality', 'delivery', 'service', 'price', 'invoice', 'communication', 'other']);
export type ComplaintCause = z.infer<typeof ComplaintCause>;

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
  /** Which of the dossier's named parts it fills; it stands in that part's section. */
  topic: z.optional(FactTopic),
  text: filledText(5000),
  source: FactSource,
  learnedOn: Day,
  expiresOn: z.optional(Day),
  pinned: z.boolean(),
  /** Set when the fact is a complaint of the client. */
  complaint: z.optional(z.enum(['open', 'settled'])),
  /** What a complaint was about, who of us sees to it, when we answered and when it was settled; it was opened when it was learned. */
  cause: z.optional(ComplaintCause),
  owner: z.optional(textUpTo(200)),
  answeredOn: z.optional(Day),
  settledOn: z.optional(Day),
  /** Set when the client sent back what we had delivered. */
  isReturn: z.optional(z.literal(true)),
});
export type Fact = z.infer<typeof Fact>;
