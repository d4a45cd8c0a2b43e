import * as z from 'zod/mini';
import { count } from '../records/unit';

const hours = (value: number, least: number, most: number) =>
  z._default(z.number().check(z.minimum(least), z.maximum(most), z.meta({ unit: 'hours' })), value);

/** What one KAM can carry (domain 9). Hours are per month. */
export const ProgrammeSettings = z.object({
  hoursPerRelationship: hours(5, 2, 8),
  capacity: hours(80, 1, 744),
  fewestStrategic: count(1),
  mostStrategic: count(3),
});
export type ProgrammeSettings = z.infer<typeof ProgrammeSettings>;
