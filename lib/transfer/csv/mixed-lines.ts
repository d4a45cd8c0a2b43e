import type { LanguageTag } from '../../domain/languages/tags';
import { type CodePage, codePageOf } from './encoding';

/** The lines, counted from 1, that are written otherwise than most of their file: how, how many, and the first of them. */
export type MixedLines = { encoding: 'utf-8' | CodePage; count: number; first: number[] };

/** A text of which each line was read in the way it is written. */
type Mixed = { text: string; encoding: 'utf-8' | CodePage; mixed: MixedLines };

const SHOWN = 10;
const LINE_END = 10;
/** What is no letter or sign of our languages: letters of a code page that happen to be one in UTF-8 ("SPÓŁKA", "zvlášť") make such. */
const FOREIGN = /[^\p{ASCII}\u00a0-\u024f\u1e00-\u1eff\u2000-\u20cf\u2122]+/gu;
/** The code page with the most letters where UTF-8 has the bytes that follow a first one. */
const LETTERED = new TextDecoder('windows-1250');

/**
 * Returns a text some of whose lines are UTF-8 and others of a code page of Windows, as where two exports were put into one file;
 * undefined where no line of it is UTF-8.
 */
export function readMixedLines(bytes: Uint8Array, screen: LanguageTag): Mixed | undefined {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const lines: { from: number; to: number; line: number; text: string | undefined }[] = [];
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    const to = end < 0 ? bytes.length : end + 1;
    line += 1;
    const written = bytes.subarray(from, to);
    if (written.some((byte) => byte > 127)) lines.push({ from, to, line, text: asOurs(utf8, written) });
    from = to;
  }
  const [plain, other] = [
    lines.filter(({ text }) => text !== undefined),
    lines.filter(({ text }) => text === undefined),
  ];
  if (plain.length === 0 || other.length === 0) return undefined;
  const page = codePageOf(joined(other.map(({ from, to }) => bytes.subarray(from, to))), screen);
  const paged = new TextDecoder(page);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, text } of lines) {
    // What stands between is the same in every encoding.
    parts.push(utf8.decode(bytes.subarray(done, from)), text ?? paged.decode(bytes.subarray(from, to)));
    done = to;
  }
  parts.push(utf8.decode(bytes.subarray(done)));
  const isUtf8 = plain.length >= other.length;
  const fewer = isUtf8 ? other : plain;
  return {
    text: parts.join(''),
    encoding: isUtf8 ? 'utf-8' : page,
    mixed: {
      encoding: isUtf8 ? page : 'utf-8',
      count: fewer.length,
      first: fewer.slice(0, SHOWN).map((one) => one.line),
    },
  };
}

function asOurs(utf8: TextDecoder, line: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(line);
    const foreign = text.match(FOREIGN) ?? [];
    return foreign.length === 0 || foreign.some(isProof) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A sign alone ("→", "✓") whose bytes are no letters in a code page, or a run of them: a word in another alphabet. */
function isProof(run: string): boolean {
  return [...run].length > 1 || !/^\p{L}+$/u.test(LETTERED.decode(new TextEncoder().encode(run)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
