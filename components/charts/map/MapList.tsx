import type { MapPlace } from '../../../lib/domain/people/relationship-map';
import type { Person } from '../../../lib/domain/records/person';

/** The map as a list: everybody with what is known of them, and below them those who report to them. */
export function MapList({
  places,
  under,
  factsOf,
}: {
  places: readonly MapPlace[];
  /** Whose reports are listed; without it, those at the head. */
  under?: string;
  factsOf: (person: Person) => string[];
}) {
  return (
    <ul
      className={
        under === undefined ? 'flex flex-col gap-1.5' : 'mt-1 flex flex-col gap-1.5 border-line border-l-2 pl-3'
      }
    >
      {places
        .filter(({ superiorId }) => superiorId === under)
        .map(({ person }) => (
          <li key={person.id}>
            <span className="font-semibold text-ink">{person.name}</span>
            {`: ${factsOf(person).join(', ')}`}
            {places.some(({ superiorId }) => superiorId === person.id) && (
              <MapList places={places} under={person.id} factsOf={factsOf} />
            )}
          </li>
        ))}
    </ul>
  );
}
