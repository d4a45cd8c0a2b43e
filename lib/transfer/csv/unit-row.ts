import { withoutUnit } from '../cells/scale';

/** What is counted or measured, and no money. */
const MEASURE =
  /^(?:pcs?|pieces|units?|qty|stk|stück|st|einh|einheiten|db|darab|egység|stykk|enheter|stuks|eenhede|kg|g|t|l|m|m2|m²|m3|m³|h|hours|stunden|std|óra|timer|ure|days|tage|nap|dager|dae)\.?$/i;

const withoutBrackets = (cell: string) =>
  cell
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .trim();

const isOfMoney = (cell: string) => /[\p{L}\p{Sc}]/u.test(cell) && withoutUnit(cell).replace(/[.,\s]/g, '') === '';

/**
 * Returns what the row below the headings says that their columns count in, by place: money, in thousands or not, and per cents; undefined
 * where it holds anything but units, as a record does. What else is counted there ("pcs") adds nothing to a heading.
 */
export function unitsIn(cells: readonly string[]): Map<number, string> | undefined {
  const said = cells.flatMap((cell, place) =>
    /^[\s\-–—]*$/.test(cell) ? [] : [[place, withoutBrackets(cell)] as const],
  );
  const isUnit = ([, cell]: readonly [number, string]) =>
    cell === '%' || cell === 'R' || MEASURE.test(cell) || isOfMoney(cell);
  if (said.length === 0 || said.length === cells.length || !said.every(isUnit)) return undefined;
  return new Map(said.filter(([, unit]) => !MEASURE.test(unit)));
}
