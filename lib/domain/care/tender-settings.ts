import * as z from 'zod/mini';
import { months } from '../records/unit';

/** How many calendar months before the deadline the preparation of a tender starts (domain 8.3). */
export const TenderSettings = z.object({ startBefore: months(9) });
export type TenderSettings = z.infer<typeof TenderSettings>;
