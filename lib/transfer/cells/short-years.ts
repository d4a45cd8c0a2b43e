/** The years that a date may have by either end ("26.02.13": 2026 or 2013), and whether a point stands behind it. */
export type ShortYear = { first: number; last: number; isPointedAfter: boolean };

/** By how many years one way to read has to be nearer to this year than the other, before it says anything. */
const NEARER = 5;
/** No file says by itself that it begins with the year before it has so many dates, all of these years. */
const [FEWEST, OF_NOW, LONG_AGO] = [3, 3, 10];

/**
 * Returns where the year stands in the dates of a file that may begin or end with it; undefined where it has none of them. A point
 * behind them says that they begin with it, as do the surroundings, unless the other way is much nearer to this year. Else they end with
 * it, unless only the years in front are of now and the others are as spread as days are; what is between is unclear.
 */
export function placeOfShortYears(
  dates: readonly ShortYear[],
  { year, isYearFirst }: { year: number | undefined; isYearFirst: boolean },
): 'first' | 'last' | 'unclear' | undefined {
  if (dates.length === 0) return undefined;
  const leans = isYearFirst || dates.every(({ isPointedAfter }) => isPointedAfter);
  if (year === undefined) return leans ? 'first' : 'last';
  const farthest = (end: 'first' | 'last') => Math.max(...dates.map((date) => Math.abs(date[end] - year)));
  const [byFirst, byLast] = [farthest('first'), farthest('last')];
  if (leans) return byLast + NEARER < byFirst ? 'unclear' : 'first';
  if (byLast <= byFirst + NEARER) return 'last';
  const [firsts, lasts] = [new Set(dates.map(({ first }) => first)).size, new Set(dates.map(({ last }) => last)).size];
  if (lasts >= FEWEST && lasts >= firsts && byFirst <= OF_NOW && byLast > LONG_AGO) return 'first';
  return firsts >= FEWEST * 2 && firsts > lasts * 2 ? 'last' : 'unclear';
}
