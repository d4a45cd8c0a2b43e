import type { Day } from '../records/day';
import { plainName } from '../words/plain-name';

import { heldBy, type KamProfile } from './kam-profile';

type Owned = { owner?: string | undefined } | undefined;

/**
 * Returns who of us does something: who was said to, for the step itself or for the promise or proposal that it is of, else the key account
 * manager of the account; undefined where nobody is known.
 */
export function whoDoesIt(of: readonly Owned[], kam: string | undefined): string | undefined {
  return of.find((one) => one?.owner)?.owner ?? kam;
}

/** Returns something without its owner where that is `before`, whose accounts are another's from now on: it goes with the account. */
export function withoutOwner<Row extends { owner?: string | undefined }>(row: Row, before: string | undefined): Row {
  const { owner, ...rest } = row;
  return owner && before && plainName(owner) === plainName(before) ? (rest as Row) : row;
}

/**
 * Returns what says whether something is for one of these names, by themselves or for somebody for whom they stand in on that day; what is
 * nobody's is everybody's.
 */
export function mineBy(
  { me, profiles }: { me: readonly string[]; profiles: readonly KamProfile[] },
  today: Day,
): (owner: string | undefined) => boolean {
  const held = me.map((name) => heldBy(name, profiles, today));
  return (owner) => !owner || held.some((holds) => holds(owner));
}
