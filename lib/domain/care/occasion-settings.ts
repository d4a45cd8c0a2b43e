import * as z from 'zod/mini';
import { days } from '../records/unit';

/** How many days ahead an occasion is shown. */
export const OccasionSettings = z.object({ showAhead: days(7) });
export type OccasionSettings = z.infer<typeof OccasionSettings>;
