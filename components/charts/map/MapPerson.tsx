import type { MapPlace } from '../../../lib/domain/people/relationship-map';
import { powerShape, supportLook } from './looks';
import { workOf } from './person-facts';
import { BOX } from './report-line';

/** One person on the map: the shape says the power, border and sign say the support, `label` says both in words. */
export function MapPerson({
  place: { person, row, x },
  rows,
  columns,
  label,
  isReached,
  isOpen,
  onReach,
  onOpen,
}: {
  place: MapPlace;
  rows: number;
  columns: number;
  label: string;
  /** The one that the Tab key leads to. */
  isReached: boolean;
  isOpen: boolean;
  onReach: () => void;
  onOpen: () => void;
}) {
  const { placeholder, group, name, id } = person;
  const { border, Sign, colour } = supportLook(group.support);
  const isOpenPlace = placeholder && group.support === undefined;
  return (
    <div
      className="absolute px-1.5"
      style={{
        left: `${(x / columns) * 100}%`,
        width: `${100 / columns}%`,
        top: `${((row + BOX.top) / rows) * 100}%`,
        height: `${((BOX.bottom - BOX.top) / rows) * 100}%`,
      }}
    >
      <button
        type="button"
        data-testid="map-person"
        data-person={id}
        aria-label={label}
        aria-expanded={isOpen}
        title={name}
        tabIndex={isReached ? 0 : -1}
        onFocus={onReach}
        onClick={onOpen}
        className={`relative grid size-full content-center px-1.5 text-center text-tiny leading-[1.2] hover:bg-soft ${powerShape(group.power)} ${isOpenPlace ? 'border border-edge border-dashed' : border} ${isOpen ? 'bg-brand-soft' : placeholder ? 'bg-soft' : 'bg-surface'}`}
      >
        <span className={`wrap-break-word line-clamp-2 font-semibold ${placeholder ? 'text-mute italic' : ''}`}>
          {name}
        </span>{' '}
        <span className="truncate text-mute">{workOf(person)}</span>
        {!isOpenPlace && (
          <span className={`absolute -top-2 right-0 grid size-4 place-items-center rounded-full bg-surface ${colour}`}>
            <Sign size={14} strokeWidth={2.75} aria-hidden="true" />
          </span>
        )}
      </button>
    </div>
  );
}
