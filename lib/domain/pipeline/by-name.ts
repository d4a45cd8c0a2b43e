import { plainName } from '../words/plain-name';
import type { PipelineLine } from './pipeline-line';

/** Lines that have a name in common, as it is written first; '' for those that have none. */
export interface NamedLines<Line extends PipelineLine> {
  key: string;
  name: string;
  lines: Line[];
}

/** Returns the lines by a name that each has, whatever its case and blanks; the most lines first, those without a name last. */
export function byName<Line extends PipelineLine>(
  lines: readonly Line[],
  nameOf: (line: Line) => string | undefined,
): NamedLines<Line>[] {
  const groups = Map.groupBy(lines, (line) => plainName(nameOf(line) ?? ''));
  return [...groups]
    .map(([key, members]) => ({ key, name: (members[0] && nameOf(members[0])?.trim()) ?? '', lines: members }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.lines.length - a.lines.length);
}
