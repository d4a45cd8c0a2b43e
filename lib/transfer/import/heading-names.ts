import type { ImportField, SalesColumn } from '../../domain/languages/file-language';
import { plainLetters } from '../../domain/words/fold';

/** What a column can hold. */
export type Field = ImportField | SalesColumn;

/** Returns a heading without case, accents, signs and what stands in brackets: "Umsatz (EUR)" -> "umsatz". */
export function foldHeading(heading: string): string {
  const bare = heading
    .replace(/^\uFEFF/, '')
    // a margin in per cent is no amount
    .replace(/^.*%.*$/s, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  return plainLetters(bare).replace(/[^\p{L}\p{N}]/gu, '');
}
