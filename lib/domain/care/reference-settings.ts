import * as z from 'zod/mini';
import { days } from '../records/unit';

/** For how many days after a delivery the moment to ask lasts. */
export const ReferenceSettings = z.object({ askWithin: days(30) });
export type ReferenceSettings = z.infer<typeof ReferenceSettings>;
