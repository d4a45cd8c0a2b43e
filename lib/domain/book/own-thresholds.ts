import type { ClassSettings } from './abc';
import { xyzByThreshold } from './xyz';
import type { XyzClass } from './xyz-answer';

/** So large a part of the customers in one class says nothing of any of them. */
const MOST_IN_ONE = 0.8;
/** Fewer customers have no spread. */
const FEWEST = 10;

/** Thresholds that divide this book, and how the present ones fail to. */
export interface OwnThresholds {
  /** The class in which nearly all customers stand, how many of how many. */
  crowded: XyzClass;
  inIt: number;
  of: number;
  /** In place of the present ones; whole per cents. */
  xUpTo: number;
  yUpTo: number;
}

function crowdedIn(
  variations: readonly number[],
  classes: ClassSettings,
): { crowded: XyzClass; inIt: number } | undefined {
  const byClass = Map.groupBy(variations, (variation) => xyzByThreshold(variation, classes));
  return [...byClass]
    .map(([crowded, { length: inIt }]) => ({ crowded, inIt }))
    .find(({ inIt }) => inIt > MOST_IN_ONE * variations.length);
}

/**
 * Returns thresholds from the spread of a book, given as the coefficients of variation of its customers, where the present ones put
 * more than four fifths into one class (domain 4): the most regular part of the settings is X, the next one Y. Null where they
 * divide it, where classes go by place anyway, and where no thresholds would divide it better.
 */
export function ownThresholds(variations: readonly number[], classes: ClassSettings): OwnThresholds | null {
  if (classes.xyzScale !== 'thresholds' || variations.length < FEWEST) return null;
  const crowd = crowdedIn(variations, classes);
  if (!crowd) return null;
  const ascending = [...variations].sort((a, b) => a - b);
  // The last customer of a part still belongs to it.
  const upTo = (part: number) => {
    const last = ascending[Math.min(Math.ceil(part * ascending.length), ascending.length) - 1] ?? 0;
    return Math.ceil(last * 100 - 1e-9) / 100;
  };
  const own = { xUpTo: upTo(classes.xPart), yUpTo: upTo(classes.xPart + classes.yPart) };
  if (crowdedIn(variations, { ...classes, ...own })) return null;
  return { ...crowd, of: variations.length, ...own };
}
