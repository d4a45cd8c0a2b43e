import type { LanguageTag } from '../../domain/languages/tags';
import { type CodePage, codePageOf } from './encoding';
import { type MixedLines, readMixedLines } from './mixed-lines';

/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/**
 * Returns the text of a file's bytes: by its byte order mark, else UTF-16 where every other byte is nought, else UTF-8, else the
 * code page of Windows that its letters and the language of the screen speak for; in any case by the encoding that is `said`.
 * Where single lines are written otherwise than the others, each is read in its own way, and `mixed` says which they are.
 */
export function decode(
  bytes: Uint8Array,
  screen: LanguageTag = 'en',
  said?: Encoding,
): { text: string; encoding: Encoding; mixed?: MixedLines } {
  const known = said ?? encodingByMark(bytes) ?? encodingByNoughts(bytes);
  const utf8 = known ? undefined : asUtf8(bytes);
  const mixed = known || utf8 !== undefined ? undefined : readMixedLines(bytes, screen);
  if (mixed) return { ...mixed, text: mixed.text.replaceAll('\0', '') };
  const encoding = known ?? (utf8 === undefined ? codePageOf(bytes, screen) : 'utf-8');
  // A nought is no letter, and no cell of anybody's.
  return { text: (utf8 ?? new TextDecoder(encoding).decode(bytes)).replaceAll('\0', ''), encoding };
}

function encodingByMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Headings are mostly ASCII: in UTF-16 without a mark their high bytes are nought. */
function encodingByNoughts(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 200);
  if (sample.length < 4) return undefined;
  const noughts = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const most = sample.length / 2 / 2;
  if ((noughts[1] ?? 0) > most) return 'utf-16le';
  if ((noughts[0] ?? 0) > most) return 'utf-16be';
  return undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
