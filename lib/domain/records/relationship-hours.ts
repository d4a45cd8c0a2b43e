import * as z from 'zod/mini';
import { Id } from './id';

/** Hours that the KAM spent on one account in one month ("2026-11"). */
export const RelationshipHours = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  hours: z.number().check(z.minimum(0), z.maximum(744)),
});
export type RelationshipHours = z.infer<typeof RelationshipHours>;
