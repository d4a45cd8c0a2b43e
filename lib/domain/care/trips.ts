import type { Day } from '../records/day';
import { plainName } from '../words/plain-name';

/** Other customers at a place who are visited on the same day. */
export type Trip = { place: string; others: string[] };

/** Returns what a place is known by, however it is written; undefined where there is none. */
export const placeKey = (place: string | undefined): string | undefined => plainName(place ?? '') || undefined;

/**
 * Returns who is visited together, in the order in which they are given: the first, and with it the others at its place, so many at most;
 * those beyond are a trip of their own, right behind it. Who has no place travels alone.
 */
export function tripsOf<Wanted extends { place: string | undefined }>(
  wanted: readonly Wanted[],
  mostADay: number,
): Wanted[][] {
  const places = new Map<string, Wanted[]>();
  const trips: Wanted[][] = [];
  for (const one of wanted) {
    const known = one.place === undefined ? undefined : places.get(one.place);
    if (known) known.push(one);
    else {
      const trip = [one];
      trips.push(trip);
      if (one.place !== undefined) places.set(one.place, trip);
    }
  }
  const most = Math.max(1, mostADay);
  return trips.flatMap((trip) =>
    Array.from({ length: Math.ceil(trip.length / most) }, (_, part) => trip.slice(part * most, (part + 1) * most)),
  );
}

/** A visit as far as a trip goes by it. */
type Stop = { customerId: string; plannedFor: Day; trip?: Trip };

/** Returns the visits of a week, each with the others at its place on its day. */
export function withTrips<Visit extends Stop>(visits: readonly Visit[], places: ReadonlyMap<string, string>): Visit[] {
  return visits.map((visit) => {
    const place = places.get(visit.customerId);
    const key = placeKey(place);
    if (place === undefined || key === undefined) return visit;
    const others = visits.flatMap(({ customerId, plannedFor }) =>
      customerId !== visit.customerId && plannedFor === visit.plannedFor && placeKey(places.get(customerId)) === key
        ? [customerId]
        : [],
    );
    return others.length > 0 ? { ...visit, trip: { place, others: [...new Set(others)] } } : visit;
  });
}
