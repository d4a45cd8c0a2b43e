import { countLines, isSame } from '../import/count-lines';

/** Only what a line says. */
export const given = <T extends object>(said: T) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** The records of the book by what they are known by, each taken by one line at most: first by those that change nothing in it. */
export function takenInOrder<Row extends { id: string }>(rows: readonly Row[], key: (row: Row) => string) {
  const left = Map.groupBy(rows, key);
  const takes: { of: string; line: number; made: (before: Row | undefined) => Row; row?: Row | undefined }[] = [];
  const takeSame = (alike: Row[], made: (before: Row) => Row): Row | undefined => {
    const at = alike.findIndex((row) => isSame(row, made(row)));
    return at < 0 ? undefined : alike.splice(at, 1)[0];
  };
  return {
    take(of: string, line: number, made: (before: Row | undefined) => Row): void {
      takes.push({ of, line, made });
    },
    counted(now: string) {
      for (const one of takes) one.row = takeSame(left.get(one.of) ?? [], one.made);
      const taken = takes.map(({ of, line, made, row }) => ({ line, row: row ?? made(left.get(of)?.shift()) }));
      const drafts = new Map(taken.map(({ row }) => [row.id, row]));
      return countLines(rows, drafts, new Map(taken.map(({ line, row }) => [line, row.id])), now);
    },
  };
}
