/** How wide a letter is beside its size, on the average of our languages; a capital and a wide one are more. */
const NARROW = 0.54;
const WIDE = 0.72;
const WIDE_LETTERS = /[\p{Lu}mwæœ@%–—]/gu;

/** Returns about how wide a text is at that size: what draws for other programs cannot measure. */
export function widthOf(text: string, size: number): number {
  const wide = text.match(WIDE_LETTERS)?.length ?? 0;
  return size * (NARROW * (text.length - wide) + WIDE * wide);
}

/** Returns a text, cut with an ellipsis where it would be wider. */
export function fitText(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`, size) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Returns a text as lines no wider than that, cut at words; what goes beyond the last of them is cut off. */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size) > width && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].filter(Boolean).map((one) => fitText(one, width, size));
}
