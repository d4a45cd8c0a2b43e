import { domainSuffixes } from '../identify/ascii-host';
import { legible } from '../words/fold';

/** What in a text may name a company. */
export interface NamesInText {
  /** Up to four words in a row, the first of which begins with a capital or a figure. */
  names: string[];
  /** Domains, each with the ones above it, in ASCII. */
  domains: string[];
}

const MOST_WORDS = 4;
const HOST = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Returns what in a text may name a company, each once: for a look-up in the book, which tells which of them do. */
export function namesInText(text: string): NamesInText {
  const plain = legible(text);
  const names = new Set<string>();
  for (const part of plain.split(/[^\p{L}\p{N}\s.&'’/+-]+|\n\s*\n/u)) {
    const words = part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    for (const [at, word] of words.entries()) {
      if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)) continue;
      for (let count = 1; count <= MOST_WORDS && at + count <= words.length; count++) {
        names.add(
          words
            .slice(at, at + count)
            .join(' ')
            .slice(0, 300),
        );
      }
    }
  }
  const domains = [...plain.matchAll(HOST)].flatMap(([host]) => domainSuffixes(host));
  return { names: [...names], domains: [...new Set(domains)] };
}
