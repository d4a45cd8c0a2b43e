import { type ArgumentHint, argumentHints } from '../people/argument-hints';
import { type AsOf, isContact, touchDay } from '../people/last-touch';
import { daysBetween } from '../records/day';
import type { FollowUp } from '../records/follow-up';
import type { Person } from '../records/person';
import type { OurPromise } from '../records/promise';
import type { Touch } from '../records/touch';

/** What to know before acting on a step. */
export interface StepBackground {
  /** Whom the step names. */
  person?: Person;
  /** The last contact with that person, or with anybody where the step names nobody; `daysAgo` counts calendar days. */
  last?: { touch: Touch; daysAgo: number; with?: Person };
  /** Open promises to that person, or to the account, beside the one that the step itself is about; the first due first. */
  promises: OurPromise[];
  /** How to argue with that person's function. */
  hints: readonly ArgumentHint[];
}

/** What is known of the account of a step. */
export interface StepKnown {
  people: readonly Person[];
  touches: readonly Touch[];
  promises: readonly OurPromise[];
}

/** Returns what to know before acting on a step: whom to call, the last contact, what we owe them, how to argue (domain 7, 8.1). */
export function stepBackground(
  followUp: FollowUp,
  { people, touches, promises }: StepKnown,
  { today, timeZone }: AsOf,
): StepBackground {
  const own = promises.find(({ id }) => id === followUp.promiseId);
  const personId = followUp.personId ?? own?.personId;
  const person = people.find(({ id }) => id === personId);
  const last = touches
    .filter((touch) => isContact(touch) && (!person || touch.personIds.includes(person.id)))
    .map((touch) => ({ touch, daysAgo: daysBetween(touchDay(touch, timeZone), today) }))
    .filter(({ daysAgo }) => daysAgo >= 0)
    .sort((a, b) => Temporal.Instant.compare(b.touch.at, a.touch.at))[0];
  const lastPerson = people.find(({ id }) => last?.touch.personIds.includes(id));
  return {
    ...(person && { person }),
    ...(last && { last: { ...last, ...(lastPerson && { with: lastPerson }) } }),
    promises: promises
      .filter(({ status, id }) => status === 'open' && id !== own?.id)
      .filter((promise) => !person || promise.personId === undefined || promise.personId === person.id)
      .sort((a, b) => a.due.localeCompare(b.due)),
    hints: argumentHints([person?.group.function]).byFunction[0]?.hints ?? [],
  };
}
