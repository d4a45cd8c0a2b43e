import Papa from 'papaparse';

const USUAL = [',', ';', '\t', '|'] as const;
/** What stands in texts, times and addresses, too: only between headings that are known. */
const RARE = ['~', '^', ':'] as const;
export type Delimiter = (typeof USUAL | typeof RARE)[number];

/** Lines that are looked at: enough to see the headings below what some programs write above them. */
const SAMPLE_LINES = 30;
/** Two headings that are known. */
const SURE = 2_000;
/** All of a large file would be taken apart for them. */
export const SAMPLE_SIGNS = 200_000;

/**
 * Returns the sign between the cells of a text: the one that leaves a line with the most headings that `isKnown` recognises,
 * else under which most lines have the same number of cells, else the comma. Signs in quotes do not count. A rare one is it only
 * where it cuts most lines into the same number of cells and no usual one cuts them and the headings, too: "Account: Name,Account: City".
 */
export function findDelimiter(text: string, isKnown: (heading: string) => boolean): Delimiter {
  const sample = text.slice(0, SAMPLE_SIGNS);
  const rate = (delimiter: Delimiter) => {
    const parsed = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_LINES });
    const data = parsed.data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const known = data.map((cells) => cells.filter((cell) => isKnown(cell)).length);
    const most = Math.max(0, ...known);
    const counts = data.map((cells) => cells.length);
    const cut = counts.filter((count) => count > 1);
    const alike = Map.groupBy(cut, (count) => count);
    const sizes = [...alike].map(([count, lines]) => count * lines.length);
    const score = most * 1_000 + Math.min(Math.max(0, ...sizes), 999);
    const isMost = (lines: number) => lines * 2 > data.length;
    const isEven = [...alike.values()].some((lines) => isMost(lines.length));
    return { delimiter, score, counts, isEven, isMost: isMost(cut.length), head: known.indexOf(most) };
  };
  const usual = USUAL.map(rate);
  const rare = RARE.map(rate).filter(
    ({ score, isEven, head }) =>
      score >= SURE && isEven && !usual.some(({ isMost, counts }) => isMost && (counts[head] ?? 0) > 1),
  );
  return [...usual, ...rare].sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}
