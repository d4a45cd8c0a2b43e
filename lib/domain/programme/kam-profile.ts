import * as z from 'zod/mini';
import { Day } from '../records/day';
import { filledText } from '../records/filled-text';
import { textUpTo } from '../records/text-up-to';
import { plainName } from '../words/plain-name';

/** Who holds the accounts of a key account manager who is away, from when to when. */
const Substitute = z.object({ by: filledText(200), from: Day, to: Day });

/** What is known of a key account manager beside their accounts (domain 9): what they can, and who stands in for them. */
export const KamProfile = z.object({
  /** The name that accounts have them under. */
  kam: filledText(200),
  skills: z.optional(textUpTo(500)),
  languages: z.optional(textUpTo(500)),
  industries: z.optional(textUpTo(500)),
  substitute: z.optional(Substitute),
});
export type KamProfile = z.infer<typeof KamProfile>;

/** What may be typed: nobody stands in up to a day before the first. */
export const TypedKamProfile = KamProfile.check(
  z.refine(({ substitute }) => !substitute || substitute.from <= substitute.to, { path: ['substitute', 'to'] }),
);

const isSame = (one: string, other: string) => plainName(one) === plainName(other);

/** Returns what is known of a key account manager, whatever the case of the name. */
export function profileOf(kam: string, profiles: readonly KamProfile[]): KamProfile | undefined {
  return profiles.find((one) => isSame(one.kam, kam));
}

/** Whom somebody stands in for, and up to which day. */
export interface StoodIn {
  kam: string;
  to: Day;
}

/**
 * Returns whom a key account manager stands in for on a day: those who are away, and those for whom these stand in, each once and up
 * to the earlier of both days. Nobody stands in for themselves.
 */
export function stoodInBy(kam: string, profiles: readonly KamProfile[], today: Day): StoodIn[] {
  const found: StoodIn[] = [];
  const asked: StoodIn[] = [{ kam, to: '9999-12-31' }];
  for (const { kam: by, to } of asked) {
    for (const { kam: away, substitute } of profiles) {
      if (!substitute || !isSame(substitute.by, by) || substitute.from > today || substitute.to < today) continue;
      if (asked.some((one) => isSame(one.kam, away))) continue;
      const stood = { kam: away, to: substitute.to < to ? substitute.to : to };
      asked.push(stood);
      found.push(stood);
    }
  }
  return found;
}

/** Returns the next day on which somebody begins to stand in for another; null where none is known. */
export function nextSubstitution(profiles: readonly KamProfile[], today: Day): Day | null {
  const days = profiles.flatMap(({ substitute }) => substitute?.from ?? []).filter((from) => from > today);
  return days.sort()[0] ?? null;
}

/** Returns whose accounts somebody holds on a day: their own, and those of whom they stand in for. */
export function heldBy(
  kam: string,
  profiles: readonly KamProfile[],
  today: Day,
): (owner: string | undefined) => boolean {
  const names = new Set([kam, ...stoodInBy(kam, profiles, today).map((one) => one.kam)].map(plainName));
  return (owner) => owner !== undefined && names.has(plainName(owner));
}
