import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/domain/search/findable';
import { plainWords } from '../../../lib/domain/words/fold';

describe('the words by which something is found', () => {
  it.each([
    ['Alba Kft.', ['alba', 'kft']],
    ['Kovács & Fia', ['kovacs', 'fia']],
    ['-- !', []],
    ['', []],
  ])('of "%s"', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('are those of the slower way, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB1 ./-áŐ&_'), maxLength: 250 }), (text) => {
        expect(wordsOf(text)).toEqual(plainWords(text));
      }),
    );
  });

  it('are whole where a long text is read in parts, however its lines fall', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 20, maxLength: 60 }), (words) => {
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
    // Where no blank is, a word is as long as one part.
    expect(wordsOf('x'.repeat(700)).map((word) => word.length)).toEqual([280, 280, 140]);
  });
});
