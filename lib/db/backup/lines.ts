import { BackupError } from './backup-error';

/** A line of a file that is no longer than this: one block of 50,000 sales is about 5 million letters. */
const LONGEST = 64_000_000;

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

/** Yields the text of a file piece by piece, without a byte order mark; rejects with a BackupError where it is no text. */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      yield decode(() => decoder.decode(read.value, { stream: true }));
    yield decode(() => decoder.decode());
  } finally {
    await reader.cancel();
  }
}

function decode(read: () => string): string {
  try {
    return read();
  } catch {
    throw new BackupError({ kind: 'damaged', where: '' });
  }
}
