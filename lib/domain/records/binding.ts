import * as z from 'zod/mini';
import { Moment } from './day';

/**
 * The user's decision that an outside record or thread ("hubspot:company:123") belongs to an account.
 * `pin` marks a choice among several candidates, which the user can change.
 */
export const Binding = z.object({
  externalId: z.string().check(z.minLength(1), z.maxLength(500)),
  accountId: z.string().check(z.minLength(1)),
  kind: z.enum(['bound', 'pin']),
  at: Moment,
});
export type Binding = z.infer<typeof Binding>;
