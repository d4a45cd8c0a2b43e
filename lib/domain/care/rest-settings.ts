import * as z from 'zod/mini';
import { days } from '../records/unit';

/** How long the same advice rests after it was acted on or dismissed (domain 8.2). `complaint` are working days. */
export const RestSettings = z.object({
  complaint: days(3),
  soon: days(7),
  order: days(14),
  person: days(21),
  care: days(30),
});
export type RestSettings = z.infer<typeof RestSettings>;
