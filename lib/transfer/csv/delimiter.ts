import Papa from 'papaparse';

const USUAL = [',', ';', '\t', '|'] as const;
/** What stands in texts, times and addresses, too: only between headings that are known. */
const RARE = ['~', '^', ':'] as const;
const DELIMITERS = [...USUAL, ...RARE] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines that are looked at: enough to see the headings below what some programs write above them. */
const SAMPLE_LINES = 30;
/** Two headings that are known. */
const SURE = 2_000;
/** All of a large file would be taken apart for them. */
export const SAMPLE_SIGNS = 200_000;

/**
 * Returns the sign between the cells of a text: the one that leaves a line with the most headings that `isKnown` recognises,
 * else under which most lines have the same number of cells, else the comma. Signs in quotes do not count.
 */
export function findDelimiter(text: string, isKnown: (heading: string) => boolean): Delimiter {
  const sample = text.slice(0, SAMPLE_SIGNS);
  const score = (delimiter: Delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_LINES });
    const known = data.map((cells) => cells.filter((cell) => isKnown(cell)).length);
    const counts = data.map((cells) => cells.length).filter((count) => count > 1);
    const alike = Math.max(
      0,
      ...Map.groupBy(counts, (count) => count)
        .entries()
        .map(([count, lines]) => count * lines.length),
    );
    return Math.max(0, ...known) * 1_000 + Math.min(alike, 999);
  };
  const isRare = (delimiter: Delimiter) => RARE.some((one) => one === delimiter);
  const rated = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) })).filter(
    (one) => !isRare(one.delimiter) || one.score >= SURE,
  );
  return rated.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}
