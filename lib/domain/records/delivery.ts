import * as z from 'zod/mini';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';

/** What the client said about a delivery. */
export const ClientVoice = z.enum(['happy', 'neutral', 'unhappy']);
export type ClientVoice = z.infer<typeof ClientVoice>;

/** Something we delivered or are to deliver, and what the client said about it. */
export const Delivery = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  title: filledText(500),
  promisedOn: Day,
  deliveredOn: z.optional(Day),
  voice: z.optional(ClientVoice),
});
export type Delivery = z.infer<typeof Delivery>;
