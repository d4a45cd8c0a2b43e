import * as z from 'zod/mini';
import { points } from '../records/unit';

/** From which sum of the three P, 0-6, a prospect is qualified (domain 5). */
export const QualificationSettings = z.object({ sumFrom: points(4, 0, 6) });
export type QualificationSettings = z.infer<typeof QualificationSettings>;
