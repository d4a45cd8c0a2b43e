/** Returns what stands on each line of a field, without empty lines and repetitions. */
export function typedLines(typed: string): string[] {
  const lines = typed.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
