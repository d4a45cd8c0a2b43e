import type { LanguageTag } from '../../domain/languages/tags';
import { type CodePage, codePageOf } from './encoding';
import { type MixedLines, readMixedLines } from './mixed-lines';

/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** So many bytes are decoded at once: of a large file the whole text would take as much room as the file, or twice. */
const BYTES_AT_ONCE = 60_000;

/**
 * Returns the text of a file's bytes in parts: by its byte order mark, else UTF-16 where every other byte is nought, else UTF-8, else
 * the code page of Windows that its letters and the language of the screen speak for; in any case by the encoding that is `said`.
 * Where single lines are written otherwise than the others, each is read in its own way, and `mixed` says which they are.
 */
export function decode(
  bytes: Uint8Array,
  screen: LanguageTag = 'en',
  said?: Encoding,
): { parts: Iterable<string>; encoding: Encoding; mixed?: MixedLines } {
  const known = said ?? encodingByMark(bytes) ?? encodingByNoughts(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  const mixed = known ? undefined : readMixedLines(bytes, screen);
  if (mixed) {
    const { text, ...how } = mixed;
    return { ...how, parts: [withoutNoughts(text)] };
  }
  const encoding = known ?? codePageOf(bytes, screen);
  return { parts: decoded(bytes, new TextDecoder(encoding)), encoding };
}

/** A nought is no letter, and no cell of anybody's. */
const withoutNoughts = (text: string) => text.replaceAll('\0', '');

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Generator<string> {
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    const to = from + BYTES_AT_ONCE;
    yield withoutNoughts(decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length }));
  }
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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    for (const _ of decoded(bytes, new TextDecoder('utf-8', { fatal: true })));
    return true;
  } catch {
    return false;
  }
}
