/** What mail programs draw above a message that they forward, whatever the words between the dashes. */
const FORWARDED = /^-{5}.{2,}-{5}$/;
const isQuoted = (line: string) => line.startsWith('>');

/**
 * What the user wrote of a draft's text, at most 8000 characters: without the quoted lines (they begin with ">"), the
 * line with a colon that introduces them, and everything from a forwarded message's rule on.
 */
export function ownText(text: string): string {
  const all = text.slice(0, 50_000).split(/\r?\n/);
  const rule = all.findIndex((line) => FORWARDED.test(line.trim()));
  const lines = rule < 0 ? all : all.slice(0, rule);
  const introduces = (line: string, i: number) =>
    line.trimEnd().endsWith(':') && isQuoted(lines.slice(i + 1).find((next) => next.trim()) ?? '');
  return lines
    .filter((line, i) => !isQuoted(line) && !introduces(line, i))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, 8000);
}
