import * as z from 'zod/mini';
import { Day } from '../records/day';

export const XYZ_CLASSES = ['X', 'Y', 'Z'] as const;
export const XyzClass = z.enum(XYZ_CLASSES);
export type XyzClass = z.infer<typeof XyzClass>;

/** The class, the coefficient of variation (0.1 is 10 %) and how many values it rests on. */
export const XyzAnswer = z.object({
  class: XyzClass,
  variation: z.number(),
  values: z.int(),
  /** Of days between orders the ones that decide, the farthest from their mean: from one order day to the next. */
  decides: z.optional(z.object({ from: Day, to: Day })),
});
export type XyzAnswer = z.infer<typeof XyzAnswer>;
