import * as z from 'zod/mini';
import { Day } from '../records/day';
import { filledText } from '../records/filled-text';
import { Id } from '../records/id';
import { specialCategoryIn } from './special-category';

/** A text about a person; one that touches a special category is refused (domain 7). */
const harmless = (most: number) =>
  filledText(most).check(
    z.refine((text) => specialCategoryIn(text, 'a person') === null, {
      error: 'Health, religion, politics, origin, union membership and sex life are not recorded.',
    }),
  );

/** A day of the year; 29 February is one. */
const DayOfYear = z
  .object({ month: z.int().check(z.minimum(1), z.maximum(12)), day: z.int().check(z.minimum(1), z.maximum(31)) })
  .check(
    // 2024 has all days that a year can have.
    z.refine(({ month, day }) => day <= Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth, {
      path: ['day'],
      error: 'There is no such day.',
    }),
  );

export const DetailKind = z.enum(['birthday', 'family', 'hobby', 'values', 'gift', 'other']);

const detailOf = (text: typeof filledText) =>
  z.object({
    id: Id,
    personId: z.string().check(z.minLength(1)),
    kind: DetailKind,
    /** Left out of a birthday that has its day alone. */
    text: z.optional(text(1000)),
    birthday: z.optional(DayOfYear),
    /** The birthday's day and month may stand unsealed. */
    isOpen: z.optional(z.literal(true)),
    purpose: text(500),
    source: text(500),
    learnedOn: Day,
    expiresOn: Day,
  });

/** A personal detail that was written earlier: what may be written has become less since. */
export const WrittenDetail = detailOf(filledText);

/** Something personal about somebody at an account, kept only with a purpose, a source and an end (domain 7). */
export const PersonalDetail = detailOf(harmless).check(
  z.refine(({ kind, text, birthday }) => (kind === 'birthday' ? birthday !== undefined : text !== undefined), {
    path: ['text'],
    error: 'A birthday has a day, anything else a text.',
  }),
  z.refine(({ learnedOn, expiresOn }) => learnedOn < expiresOn, {
    path: ['expiresOn'],
    error: 'A personal detail ends after the day it was learned.',
  }),
);
export type PersonalDetail = z.infer<typeof PersonalDetail>;

/** Says whether a detail has reached the day from which it must be gone. */
export function hasExpired({ expiresOn }: Pick<PersonalDetail, 'expiresOn'>, today: Temporal.PlainDate): boolean {
  return expiresOn <= today.toString();
}

/** Returns the birthday that a detail tells, as month and day ("02-29"); undefined where it tells none. */
export function monthDayOf({ kind, birthday }: Pick<PersonalDetail, 'kind' | 'birthday'>): string | undefined {
  if (kind !== 'birthday' || !birthday) return undefined;
  return [birthday.month, birthday.day].map((part) => String(part).padStart(2, '0')).join('-');
}
