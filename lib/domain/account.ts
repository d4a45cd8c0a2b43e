import * as z from 'zod';
import { Day, Moment } from './day';

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
  evidence: z.string().max(2000),
  since: Day,
});
export type EnteredLabel = z.infer<typeof EnteredLabel>;

/** A tier set by hand; the computed one stays visible beside it. */
export const TierByHand = z.object({ tier: Tier, because: z.string().max(2000), since: Day });
export type TierByHand = z.infer<typeof TierByHand>;

export const Account = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(300),
  /** The account above it: accounts under one parent form a group and count as one customer. */
  parentId: z.string().optional(),
  status: AccountStatus,
  /** Other names it goes by, as they stand on pages and in files. */
  aliases: z.array(z.string().trim().min(1).max(300)).max(100),
  /** Registrable domains in ASCII ("kovacs-bau.hu"); never a free-mail provider's. */
  domains: z.array(z.string().min(3).max(253)).max(100),
  industry: z.string().max(200).optional(),
  /** Where it sells or sits, in the user's own words: a country or region. */
  market: z.string().max(200).optional(),
  /** Our key account manager who owns it. */
  kam: z.string().max(200).optional(),
  labels: z.array(EnteredLabel).max(50),
  tierByHand: TierByHand.optional(),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Account = z.infer<typeof Account>;
