import type { Person } from '../records/person';
import { orderPeople } from './person-order';

/** More people could not be told apart in a narrow column. */
const MOST_SHOWN = 12;

/** Rows from the top for people whose superior is not known: by power 3 to 0, and below them power not known. */
const ROWS_OF_POWER = 4;

/** A superior on record to whom no line leads: it would close a circle, they are nobody of the group, or left out as one too many. */
export interface CutLine {
  personId: string;
  superiorId: string;
  why: 'circle' | 'not in the group' | 'not shown';
}

/** One person on the map; a placeholder is an open place. Power and support are those of the person's group attributes. */
export interface MapPlace {
  person: Person;
  /** Whom the line upwards leads to. */
  superiorId?: string;
  /** What the row follows from. */
  because: 'reports to' | 'power' | 'power not known';
  /** Counted from the top, 0 first; no row is empty. */
  row: number;
  /** Places from the left edge to the left side; a short row stands in the middle, so halves occur. */
  x: number;
}

/** A group as a drawing of `rows` times `columns` places, read from the upper left; `left` counts those who found no place. */
export interface RelationshipMap {
  places: MapPlace[];
  rows: number;
  columns: number;
  cut: CutLine[];
  left: number;
}

/** Who reports to whom among those shown. From the least powerful upwards, so that a circle opens above its head. */
function linesAmong(shown: readonly Person[], group: ReadonlySet<string>) {
  const ids = new Set(shown.map(({ id }) => id));
  const superiors = new Map<string, string>();
  const leadsTo = (from: string | undefined, to: string): boolean =>
    from !== undefined && (from === to || leadsTo(superiors.get(from), to));
  const cut: CutLine[] = [];
  for (const { id, group: attributes } of shown.toReversed()) {
    const superiorId = attributes.reportsToId;
    if (superiorId === undefined) continue;
    const why = ids.has(superiorId) ? 'circle' : group.has(superiorId) ? 'not shown' : 'not in the group';
    if (why !== 'circle' || leadsTo(superiorId, id)) cut.push({ personId: id, superiorId, why });
    else superiors.set(id, superiorId);
  }
  return { superiors, cut: cut.toReversed() };
}

/** Cuts one level into rows as equal as can be, none longer than `across`. */
function splitEvenly<T>(level: readonly T[], across: number): T[][] {
  const rows = Math.ceil(level.length / Math.max(1, across));
  const long = Math.ceil(level.length / rows);
  return Array.from({ length: rows }, (_, row) => level.slice(row * long, (row + 1) * long));
}

/**
 * Returns where each person of a group stands on a map with at most `across` people beside each other (domain 7): below their
 * superior, or on the row of their power where the superior is not known. The most powerful are shown, twelve at most.
 */
export function relationshipMap(people: readonly Person[], across: number): RelationshipMap {
  const all = orderPeople(
    people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    [],
  );
  const shown = all.slice(0, MOST_SHOWN);
  const { superiors, cut } = linesAmong(shown, new Set(all.map(({ id }) => id)));
  const byId = new Map(shown.map((person) => [person.id, person]));
  const levelOf = (id: string): number => {
    const superior = superiors.get(id);
    if (superior !== undefined) return levelOf(superior) + 1;
    return ROWS_OF_POWER - 1 - (byId.get(id)?.group.power ?? -1);
  };

  const standing: string[] = [];
  const placeOf = (id: string) => {
    const superior = superiors.get(id);
    return superior === undefined ? MOST_SHOWN : standing.indexOf(superior);
  };
  const rows: Person[][] = [];
  for (const level of [...new Set(shown.map(({ id }) => levelOf(id)))].sort((a, b) => a - b)) {
    // Those of one superior beside each other, in the order of the superiors: lines cross less.
    const onIt = shown.filter(({ id }) => levelOf(id) === level).sort((a, b) => placeOf(a.id) - placeOf(b.id));
    standing.push(...onIt.map(({ id }) => id));
    rows.push(...splitEvenly(onIt, across));
  }

  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const places = rows.flatMap((row, at) =>
    row.map((person, before): MapPlace => {
      const superiorId = superiors.get(person.id);
      const byPower = person.group.power === undefined ? 'power not known' : 'power';
      return {
        person,
        ...(superiorId !== undefined && { superiorId }),
        because: superiorId === undefined ? byPower : 'reports to',
        row: at,
        x: (columns - row.length) / 2 + before,
      };
    }),
  );
  return { places, rows: rows.length, columns, cut, left: all.length - shown.length };
}
