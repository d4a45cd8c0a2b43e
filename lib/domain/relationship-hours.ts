import * as z from 'zod';

/** Hours that the KAM spent on one account in one month ("2026-11"). */
export const RelationshipHours = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  hours: z.number().min(0).max(744),
});
export type RelationshipHours = z.infer<typeof RelationshipHours>;
