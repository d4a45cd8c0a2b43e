import type { MapPlace, RelationshipMap } from '../../../lib/domain/people/relationship-map';

/** The person of a row who stands nearest to a place. */
function nearest(places: readonly MapPlace[], row: number, x: number): MapPlace | undefined {
  return places.filter((place) => place.row === row).toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

/**
 * Returns whom a key leads to from one person: up to the superior, down to the first report, else to whoever stands nearest;
 * left and right along the rows, from one to the next, so that everybody is reached. Undefined where the key leads nowhere.
 */
export function stepOnMap({ places }: RelationshipMap, from: MapPlace, key: string): MapPlace | undefined {
  const at = places.indexOf(from);
  switch (key) {
    case 'ArrowUp':
      return places.find(({ person }) => person.id === from.superiorId) ?? nearest(places, from.row - 1, from.x);
    case 'ArrowDown':
      return places.find(({ superiorId }) => superiorId === from.person.id) ?? nearest(places, from.row + 1, from.x);
    case 'ArrowLeft':
      return places[at - 1];
    case 'ArrowRight':
      return places[at + 1];
    case 'Home':
      return places[0];
    case 'End':
      return places.at(-1);
    default:
      return undefined;
  }
}
