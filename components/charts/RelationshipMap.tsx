import { type ReactNode, useMemo, useState } from 'react';
import { type CutLine, relationshipMap } from '../../lib/domain/people/relationship-map';
import type { Person } from '../../lib/domain/records/person';
import { t } from '../../lib/text';
import { Disclosure } from '../ui/Disclosure';
import { MapDrawing } from './map/MapDrawing';
import { MapLegend } from './map/MapLegend';
import { MapList } from './map/MapList';
import { personFacts } from './map/person-facts';
import { usePlacesAcross } from './map/usePlacesAcross';

/** Who reports to whom, with power and support: as a list, which comes first, and drawn; a person opens to what is known of them. */
export function RelationshipMap({
  people,
  daysSince,
  more,
}: {
  people: readonly Person[];
  /** Days since the last contact with a person in either direction; null where there was none. */
  daysSince: (personId: string) => number | null;
  /** What else stands under a person who is opened. */
  more?: (person: Person) => ReactNode;
}) {
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const across = usePlacesAcross(room);
  const map = useMemo(() => relationshipMap(people, across), [people, across]);
  const [openId, setOpenId] = useState<string | null>(null);
  const [first, second] = people;
  if (!first) return <p className="text-mute">{t('map_nobody')}</p>;
  if (!second) return <p className="text-mute">{t('map_onlyOne', { name: first.name })}</p>;

  const factsOf = (person: Person) => personFacts(person, people, daysSince(person.id));
  const open = map.places.find(({ person }) => person.id === openId)?.person;
  const circles = map.cut.filter(({ why }) => why === 'circle');
  return (
    <div className="min-w-0">
      <Disclosure summary={t('map_list')} className="text-mute text-small">
        <MapList places={map.places} factsOf={factsOf} />
      </Disclosure>
      <MapDrawing
        map={map}
        room={setRoom}
        factsOf={factsOf}
        openId={openId}
        onOpen={(id) => setOpenId(id === openId ? null : id)}
      />
      {open && (
        <div data-testid="map-open" className="wrap-anywhere mt-2 rounded-lg border border-line p-2.5">
          <p className="font-semibold">{open.name}</p>
          <p className="text-mute text-small">{factsOf(open).join(' · ')}</p>
          {more?.(open)}
        </div>
      )}
      <div className="wrap-anywhere mt-2 flex flex-col gap-1 text-small empty:hidden">
        {circles.map((line) => (
          <Circle key={line.personId} line={line} people={people} />
        ))}
        {map.places.every(({ superiorId }) => superiorId === undefined) && circles.length === 0 && (
          <p className="text-mute">{t('map_noLines')}</p>
        )}
        {map.left > 0 && <p className="text-mute">{t('map_left', { count: map.left })}</p>}
      </div>
      <MapLegend shown={map.places.map(({ person }) => person)} />
    </div>
  );
}

function Circle({ line, people }: { line: CutLine; people: readonly Person[] }) {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return (
    <p className="text-amber">{t('map_circle', { name: nameOf(line.personId), superior: nameOf(line.superiorId) })}</p>
  );
}
