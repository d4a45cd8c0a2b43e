import * as z from 'zod/mini';
import { Day, Moment } from './day';
import { filledText } from './filled-text';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** A company we sell to or want to sell to. */
export const AccountStatus = z.enum(['prospect', 'customer', 'former']);
export type AccountStatus = z.infer<typeof AccountStatus>;

/** The six definitions of a key account (domain 3.1). */
export const LabelId = z.enum(['breadwinner', 'potential', 'image-maker', 'partner', 'expert', 'innovator']);
export type LabelId = z.infer<typeof LabelId>;

/** For whom the client is key: the firm, one department, one seller (domain 3.2). */
export const Level = z.enum(['company', 'department', 'rep']);
export type Level = z.infer<typeof Level>;

/** The one summary of an account's standing (domain 3.3). */
export const Tier = z.enum(['strategic', 'key', 'potential', 'standard']);
export type Tier = z.infer<typeof Tier>;

/** A label that somebody entered by hand, with the example that shows it. */
export const EnteredLabel = z.object({
  label: LabelId,
  level: Level,
  evidence: textUpTo(2000),
  since: Day,
});
export type EnteredLabel = z.infer<typeof EnteredLabel>;

/** What supports a label or stands beside it, and only somebody can tell (domain 3.1): that one may name them to others included. */
export const SignalId = z.enum([
  'referenceable',
  'beta tester',
  'takes overproduction',
  'opinion leader',
  'complex assignment',
  'complex organisation',
]);
export type SignalId = z.infer<typeof SignalId>;

/** A signal that somebody entered, with the example that shows it; of a reference for what, and who may be called. */
export const EnteredSignal = z.object({ signal: SignalId, evidence: textUpTo(2000), since: Day });
export type EnteredSignal = z.infer<typeof EnteredSignal>;

/** A tier set by hand; the computed one stays visible beside it. */
export const TierByHand = z.object({ tier: Tier, because: textUpTo(2000), since: Day });
export type TierByHand = z.infer<typeof TierByHand>;

/** Up to how much they may owe us. */
const Credit = z.object({ limit: z.number().check(z.minimum(0)), currency: z.string().check(z.length(3)) });

export const Account = z.object({
  id: Id,
  name: filledText(300),
  /** The account above it: accounts under one parent form a group and count as one customer. */
  parentId: z.optional(z.string()),
  status: AccountStatus,
  /** Nobody has said what it is: it counts as a prospect until it buys. */
  isStatusGuessed: z.optional(z.literal(true)),
  /** Other names it goes by, as they stand on pages and in files. */
  aliases: z.array(filledText(300)).check(z.maxLength(100)),
  /** Domains in ASCII, as fine as they were given ("kovacs-bau.hu", "health.nsw.gov.au"); never a free-mail provider's. */
  domains: z.array(z.string().check(z.minLength(3), z.maxLength(253))).check(z.maxLength(100)),
  industry: z.optional(textUpTo(200)),
  /** Where it sells or sits, in the user's own words: a country or region. */
  market: z.optional(textUpTo(200)),
  /** The town where it is visited: customers at one place are seen on one trip. */
  place: z.optional(textUpTo(200)),
  /** Our key account manager who owns it. */
  kam: z.optional(textUpTo(200)),
  /** As the user wrote it: a page's address, or a host. */
  website: z.optional(textUpTo(2000)),
  /** Free words of the user's own. */
  tags: z.optional(z.array(filledText(100)).check(z.maxLength(50))),
  /** What other programs know it by: the numbers of an ERP, letter by letter. */
  customerNumbers: z.optional(z.array(filledText(100)).check(z.maxLength(50))),
  labels: z.array(EnteredLabel).check(z.maxLength(50)),
  signals: z.optional(z.array(EnteredSignal).check(z.maxLength(50))),
  tierByHand: z.optional(TierByHand),
  /** Within how many days they pay, as was agreed. */
  paymentDays: z.optional(z.int().check(z.minimum(0), z.maximum(3650))),
  credit: z.optional(Credit),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Account = z.infer<typeof Account>;

/** Returns the tags that stand in a text with commas, semicolons or lines between them, each once; case does not count. */
export function tagsIn(text: string): string[] {
  const tags = text.split(/[,;\n]/).flatMap((tag) => tag.trim() || []);
  return [...Map.groupBy(tags, (tag) => tag.toLowerCase()).values()].flatMap(([first]) => first ?? []);
}
