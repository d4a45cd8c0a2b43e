import * as z from 'zod/mini';
import { BuyingRole } from '../records/decision-making-group';
import type { Person } from '../records/person';
import type { Touch } from '../records/touch';
import { days, times } from '../records/unit';
import { type AsOf, daysSinceTouch } from './last-touch';

/** Who has to be known, and how lately touched (domain 7). */
export const GroupSettings = z.object({
  requiredRoles: z._default(z.array(BuyingRole), ['economic buyer', 'decision maker', 'champion']),
  touchedWithin: days(60),
  quietFrom: days(14),
  silentFrom: days(21),
  silentMedians: times(3),
  silentLongest: times(1.25),
});
export type GroupSettings = z.infer<typeof GroupSettings>;

/** Somebody who has a required role, and what decides whether they fill it. */
export interface RoleHolder {
  personId: string;
  /** Null: never. */
  daysSinceTouch: number | null;
  /** -2 to +2; null: nobody has said. */
  support: number | null;
  isFilling: boolean;
}

/** A required role with those who have it. */
interface RoleCoverage {
  role: BuyingRole;
  isFilled: boolean;
  holders: RoleHolder[];
}

/** How far the decision-making group is covered. `touchedWithin` in days. */
export interface Coverage {
  filled: number;
  required: number;
  roles: RoleCoverage[];
  touchedWithin: number;
}

/**
 * Returns which required roles are filled by somebody touched within the settings' days who is not against us (domain 7).
 * Support that nobody has entered counts as neutral; a placeholder fills nothing.
 */
export function coverageOf(
  people: readonly Person[],
  touches: readonly Touch[],
  asOf: AsOf,
  { requiredRoles, touchedWithin }: GroupSettings,
): Coverage {
  const roles = requiredRoles.map((role) => {
    const holders = people
      .filter(({ placeholder, group }) => !placeholder && group.roles.includes(role))
      .map(({ id, group }): RoleHolder => {
        const days = daysSinceTouch(id, touches, asOf);
        const isFilling = days !== null && days <= touchedWithin && (group.support ?? 0) >= 0;
        return { personId: id, daysSinceTouch: days, support: group.support ?? null, isFilling };
      });
    return { role, isFilled: holders.some(({ isFilling }) => isFilling), holders };
  });
  return { filled: roles.filter(({ isFilled }) => isFilled).length, required: roles.length, roles, touchedWithin };
}
