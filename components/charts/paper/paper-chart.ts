import type { RelationshipMap } from '../../../lib/domain/people/relationship-map';
import type { Person } from '../../../lib/domain/records/person';

/** Values beside each other, one for each name; null where there is none. */
interface PaperSeries {
  name: string;
  values: readonly (number | null)[];
}

/** Columns over names, perhaps with a line over them; all by one axis. */
export interface PaperColumns {
  kind: 'columns';
  names: readonly string[];
  series: readonly PaperSeries[];
  line?: PaperSeries;
  /** What stands at the axis. */
  axis: string;
  value: (value: number) => string;
  /** How high the columns can be, in pixels. */
  high?: number;
}

/** One bar for each name, as a part of the longest, with what it stands for in words; `mark` is a place on it. */
export interface PaperBars {
  kind: 'bars';
  rows: readonly { key: string; name: string; value: number; text: string; mark?: number; isOver?: boolean }[];
  /** What the bars and the marks are. */
  legend: { bar: string; mark?: string };
}

/** Dots in four boxes: places 0-1. */
export interface PaperPoints {
  kind: 'points';
  points: readonly { key: string; name: string; x: number; y: number; size?: number }[];
  split: { x: number; y: number };
  boxes: readonly [string, string, string, string];
  axes: { x: string; y: string };
  /** How high it is, in pixels. */
  high?: number;
}

/** Cells under columns and beside rows, each with a few lines. */
export interface PaperCells {
  kind: 'cells';
  rows: readonly string[];
  columns: readonly string[];
  cells: readonly (readonly { lines: readonly string[]; isEmpty: boolean }[])[];
}

/** People below those whom they report to. */
export interface PaperMap {
  kind: 'map';
  map: RelationshipMap;
  /** What stands under a name. */
  wordsOf: (person: Person) => readonly string[];
  /** Power and support are private marks: they are drawn where asked for. */
  isMarked: boolean;
}

/** What a chart shows, of which the drawing is made that leaves the house. */
export type PaperChart = { title: string; note?: string } & (
  | PaperColumns
  | PaperBars
  | PaperPoints
  | PaperCells
  | PaperMap
);
