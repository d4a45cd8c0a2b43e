import { foldHeading } from '../import/heading-names';

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Returns the sign between the cells of a heading line: the one that leaves the most headings that `isKnown` recognises, else
 * the one that stands there most often, else the comma.
 */
export function findDelimiter(heading: string, isKnown: (folded: string) => boolean): Delimiter {
  const score = (delimiter: Delimiter) => {
    const cells = heading.split(delimiter);
    const known = cells.filter((cell) => isKnown(foldHeading(cell))).length;
    return known * 1000 + cells.length;
  };
  return [...DELIMITERS].sort((a, b) => score(b) - score(a))[0] ?? ',';
}
