import * as z from 'zod/mini';
import { Day } from '../records/day';
import { filledText } from '../records/filled-text';
import { Id } from '../records/id';
import { specialCategoryIn } from './special-category';

/** A text about a person; one that touches a special category is refused (domain 7). */
const harmlessText = (longest: number) =>
  filledText(longest).check(
    z.refine((text) => specialCategoryIn(text, 'a person') === null, {
      error: 'Health, religion, politics, union membership and sex life are not recorded.',
    }),
  );

/** Something personal about somebody at an account, kept only with a purpose, a source and an end (domain 7). */
export const PersonalDetail = z
  .object({
    id: Id,
    personId: z.string().check(z.minLength(1)),
    kind: z.enum(['birthday', 'hobby', 'family', 'values', 'gift', 'other']),
    text: harmlessText(1000),
    purpose: harmlessText(500),
    source: harmlessText(500),
    learnedOn: Day,
    expiresOn: Day,
  })
  .check(
    z.refine(({ learnedOn, expiresOn }) => learnedOn < expiresOn, {
      path: ['expiresOn'],
      error: 'A personal detail ends after the day it was learned.',
    }),
  );
export type PersonalDetail = z.infer<typeof PersonalDetail>;

/** Says whether a detail has reached the day from which it must be gone. */
export function hasExpired({ expiresOn }: PersonalDetail, today: Temporal.PlainDate): boolean {
  return expiresOn <= today.toString();
}
