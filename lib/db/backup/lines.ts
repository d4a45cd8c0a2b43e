import { BackupError } from './backup-error';

/** No line is longer: one block of 50,000 sales is about 5 million letters, and a whole book of layout 1 stands in one. */
const LONGEST = 256_000_000;

/** Yields the lines of a stream of text, without their ends; the last one, too, where it has none. Rejects where one never ends. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield parts.join('') + piece.slice(from, end);
      parts = [];
      length = 0;
      from = end + 1;
    }
    parts.push(piece.slice(from));
    length += piece.length - from;
    if (length > LONGEST) throw new BackupError({ kind: 'notABackup' });
  }
  if (length > 0) yield parts.join('');
}

/** Passes on what it is given, and tells how much of `all` that was, 0-1. */
function counting(all: number, onShare: (share: number) => void): TransformStream<BufferSource, BufferSource> {
  let done = 0;
  return new TransformStream({
    transform(piece, on) {
      done += piece.byteLength;
      onShare(done / all);
      on.enqueue(piece);
    },
  });
}

const isPacked = async (file: Blob) => {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
};

/**
 * Yields the text of a file piece by piece, unpacked where it is packed, without a byte order mark; `onShare` hears the share of
 * the file that was read, 0-1. Rejects with a BackupError where it is no text.
 */
export async function* textOf(file: Blob, onShare: (share: number) => void = () => {}): AsyncGenerator<string> {
  const bytes: ReadableStream<BufferSource> = file.stream().pipeThrough(counting(file.size, onShare));
  const text = (await isPacked(file)) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const reader = text.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } catch (error) {
    // What cannot be unpacked or is no text.
    if (error instanceof TypeError) throw new BackupError({ kind: 'damaged', where: '' });
    throw error;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
