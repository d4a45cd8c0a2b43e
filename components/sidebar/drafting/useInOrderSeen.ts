import { useRef } from 'react';

/** Returns things in the order in which each was first seen, by its key: what comes later never pushes down what is shown. */
export function useInOrderSeen<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const places = useRef(new Map<string, number>());
  for (const thing of things) {
    const key = keyOf(thing);
    if (!places.current.has(key)) places.current.set(key, places.current.size);
  }
  const placeOf = (thing: T) => places.current.get(keyOf(thing)) ?? 0;
  return [...things].sort((one, other) => placeOf(one) - placeOf(other));
}
