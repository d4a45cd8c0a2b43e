import * as z from 'zod/mini';
import { Tier } from '../records/account';
import { months } from '../records/unit';

/** How often an account review takes place, and for which tiers (domain 8.3). */
export const ReviewSettings = z.object({
  every: months(3),
  tiers: z._default(z.array(Tier), ['strategic', 'key']),
});
export type ReviewSettings = z.infer<typeof ReviewSettings>;
