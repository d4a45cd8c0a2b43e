/** RFC 5545, 3.1 and RFC 6350, 3.2: a line has at most so many octets, its end not counted. */
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Returns a content line of a calendar or card broken as these formats ask, and never within a character. */
export function foldLine(line: string): string {
  let folded = '';
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = MOST_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** Returns a text with its separators and line ends escaped; other control characters may not stand in a content line. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
