import type { Day } from '../records/day';
import { plainName } from '../words/plain-name';

/** Other customers at a place who are visited on the same day. */
export type Trip = { place: string; others: string[] };

/** Returns what a place is known by, however it is written; undefined where there is none. */
export const placeKey = (place: string | undefined): string | undefined => plainName(place ?? '') || undefined;

/**
 * Returns who is visited together, in the order in which they are given: the first, and with it all others at its place; so many in all.
 * Who has no place travels alone.
 */
export function tripsOf<Wanted extends { place: string | undefined }>(
  wanted: readonly Wanted[],
  room: number,
): Wanted[][] {
  const trips: Wanted[][] = [];
  const byPlace = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const known = one.place === undefined ? undefined : byPlace.get(one.place);
    if (known) known.push(one);
    else {
      const trip = [one];
      trips.push(trip);
      if (one.place !== undefined) byPlace.set(one.place, trip);
    }
  }
  let left = room;
  return trips.flatMap((trip) => {
    const taken = trip.slice(0, left);
    left -= taken.length;
    return taken.length > 0 ? [taken] : [];
  });
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
