/** Returns the text with a line put before the first of `lines` that follows it in the alphabet, or before `end`. */
export function withLine(text: string, line: string, lines: RegExp, end: RegExp): string {
  const next = [...text.matchAll(lines)].find(([found]) => found > line)?.index ?? text.search(end);
  return `${text.slice(0, next)}${line}\n${text.slice(next)}`;
}
