/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Returns the text of a file's bytes: by its byte order mark, else UTF-16 where every other byte is nought, else UTF-8, else
 * Windows-1252 (what Excel writes in western Europe), which reads any bytes.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingByMark(bytes) ?? encodingByNoughts(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
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
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
