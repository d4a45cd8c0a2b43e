import * as z from 'zod/mini';
import { count } from '../records/unit';

/** The fewest customers that can be compared with each other. */
export const QuadrantSettings = z.object({ fewestCustomers: count(4) });
export type QuadrantSettings = z.infer<typeof QuadrantSettings>;
