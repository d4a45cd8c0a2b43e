import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import type { RelationshipMap } from '../../../lib/domain/people/relationship-map';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { MapPerson } from './MapPerson';
import { reportLine } from './report-line';
import { stepOnMap } from './step-on-map';

/** The drawn map: boxes joined by lines, with one stop for the Tab key and arrow keys from there. */
export function MapDrawing({
  map,
  room,
  factsOf,
  openId,
  onOpen,
}: {
  map: RelationshipMap;
  /** The element whose width the map has. */
  room: Ref<HTMLDivElement>;
  factsOf: (person: Person) => string[];
  openId: string | null;
  onOpen: (personId: string) => void;
}) {
  const [reachedId, setReachedId] = useState<string>();
  const hint = useId();
  const { places, rows, columns } = map;
  const reached = places.find(({ person }) => person.id === reachedId) ?? places[0];
  const superiors = places.filter((place) => places.some(({ superiorId }) => superiorId === place.person.id));

  const go = (event: KeyboardEvent) => {
    const next = reached && stepOnMap(map, reached, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const boxes = event.currentTarget.querySelectorAll<HTMLElement>('[data-person]');
    [...boxes].find(({ dataset }) => dataset['person'] === next.person.id)?.focus();
  };

  return (
    <div ref={room}>
      <fieldset
        aria-label={t('map_title')}
        aria-describedby={hint}
        onKeyDown={go}
        className="relative mx-auto min-w-0 text-body"
        style={{ height: `${rows * 5}rem`, maxWidth: `${columns * 9}rem` }}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${columns} ${rows}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full fill-none"
        >
          {superiors.map((superior, nth) => {
            const line = places
              .filter(({ superiorId }) => superiorId === superior.person.id)
              .map((report) => reportLine(superior, report, nth, map))
              .join('');
            return (
              <g key={superior.person.id}>
                {/* Where lines of two superiors cross, one goes over the other. */}
                <path
                  d={line}
                  vectorEffect="non-scaling-stroke"
                  className="stroke-5 stroke-surface forced-colors:stroke-[Canvas]"
                />
                <path
                  d={line}
                  vectorEffect="non-scaling-stroke"
                  className="stroke-[1.5] stroke-edge forced-colors:stroke-[CanvasText]"
                />
              </g>
            );
          })}
        </svg>
        {places.map((place) => (
          <MapPerson
            key={place.person.id}
            place={place}
            rows={rows}
            columns={columns}
            label={[place.person.name, ...factsOf(place.person)].join(', ')}
            isReached={place === reached}
            isOpen={place.person.id === openId}
            onReach={() => setReachedId(place.person.id)}
            onOpen={() => onOpen(place.person.id)}
          />
        ))}
      </fieldset>
      <p id={hint} className="mt-1.5 text-faint text-tiny">
        {t('map_keys')}
      </p>
    </div>
  );
}
