import type { LanguageTag } from '../../domain/languages/tags';
import { decode, type Encoding } from '../csv/decode';
import type { Delimiter } from '../csv/delimiter';
import type { MixedLines } from '../csv/mixed-lines';
import { readCsv } from '../csv/read-csv';
import type { Sheet } from '../csv/sheet';
import { fileKindOf, type OtherKind } from './file-kind';
import { readCards } from './vcard';
import { readWorkbook } from './workbook';

/** How a text was read: its letters, and what stands between its cells, where it has any. */
export type TextReading = { encoding: Encoding; delimiter?: Delimiter; mixed?: MixedLines };

/** What stands in a file: its sheets and, of a text, how it was read; else what kind of file it is instead. */
export type FileContents = { sheets: Sheet[]; text?: TextReading } | { other: OtherKind };

/**
 * Returns what stands in a file, whatever its name. `screen` is the language of whoever chose it. Its bytes are held no longer than
 * they are read. Rejects where it cannot be read any more.
 */
export async function readFile(
  file: Blob,
  screen: LanguageTag,
  said: { encoding?: Encoding | undefined; delimiter?: Delimiter | undefined } = {},
): Promise<FileContents> {
  const bytes = await bytesOf(file);
  const kind = fileKindOf(bytes);
  switch (kind) {
    case 'text': {
      const { parts, ...how } = decode(bytes, screen, said.encoding);
      const sheet = readCsv(parts, said.delimiter);
      // What was read is in the rows: a large file need not wait for whoever collects what nobody holds.
      bytes.buffer.transfer(0);
      return { sheets: [sheet], text: { ...how, delimiter: sheet.delimiter } };
    }
    case 'vcard': {
      const { parts, ...how } = decode(bytes, screen, said.encoding);
      return { sheets: [readCards([...parts].join(''), screen)], text: how };
    }
    case 'xlsx':
    case 'ods':
    case 'xls':
      return readWorkbook(bytes, kind).then(
        (sheets) => ({ sheets }),
        () => ({ other: 'damaged' }),
      );
    default:
      return { other: kind };
  }
}

/** All of a file's bytes. Asked for at once, those of a large file are there twice until somebody collects what nobody holds. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes.set(value, at);
    at += value.length;
  }
}
