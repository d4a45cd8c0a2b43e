import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAll } from '../../../lib/domain/search/find-all';
import { findFirst } from '../../../lib/domain/search/find-first';
import type { Findable } from '../../../lib/domain/search/findable';
import { makeIndex } from '../../../lib/domain/search/make-index';
import { foldLetters, plainLetters, plainWords } from '../../../lib/domain/words/fold';

const word = fc.stringMatching(/^[a-zäöüßáéíóúőűåæøêëôł]{2,12}$/);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const accountOf = (text: string, at: number): Findable => ({ kind: 'account', id: String(at), name: text });
const book = fc.array(name, { minLength: 1, maxLength: 30 }).map((names) => names.map(accountOf));
const one = fc.nat();

const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** A slip in a word: a letter left out, another one in its place, one too many, or two swapped. */
function slipped(text: string, how: number, at: number, letter: string): string {
  const place = at % text.length;
  const [before, after] = [text.slice(0, place), text.slice(place + 1)];
  if (how === 0) return before + after;
  if (how === 1) return before + letter + after;
  if (how === 2) return before + letter + text.charAt(place) + after;
  return before + after.charAt(0) + text.charAt(place) + after.slice(1);
}

it('any account is found by its name without accents, in other case and order, with a letter wrong in a long word', () => {
  fc.assert(
    fc.property(
      ...[
        book,
        one,
        fc.boolean(),
        fc.boolean(),
        fc.nat(3),
        one,
        fc.constantFrom(...'abcdefgxyz'),
        fc.infiniteStream(one),
      ],
      (entries, which, isLoud, isPlain, how, at, letter, order) => {
        const asked = entries[which % entries.length];
        const words = (asked?.name ?? '').split(' ').map((part) => (isPlain ? bare(part) : part));
        const shuffled = words.map((part) => ({ part, by: order.next().value ?? 0 })).sort((a, b) => a.by - b.by);
        const typed = shuffled.map(({ part }) => part);
        // One letter of the word is one of what is compared: "ß" is two, as "ae" may be one.
        const long = typed.findIndex((part) => {
          const plain = plainLetters(part);
          return plain.length >= 7 && plain.length === bare(part).length && foldLetters(plain) === plain;
        });
        if (long >= 0) typed[long] = slipped(typed[long] ?? '', how, at, letter);
        const text = typed.join(' ');
        const found = findFirst(
          [{ index: makeIndex(entries), opened: new Map() }],
          isLoud ? text.toUpperCase() : text,
          { account: 30 },
        );
        expect(found).toContain(asked);
      },
    ),
  );
});

/** Whether a long word begins with a typed one but for one letter, by trying all ways; where that is short, is it with one more. */
function isOneOff(typed: string, whole: string): boolean {
  if (whole.length < 6 || typed.length < 5) return false;
  const letters = [...new Set(typed + whole)];
  const places = Array.from({ length: typed.length }, (_, at) => at);
  const longer = places.flatMap((at) => letters.map((letter) => slipped(typed, 2, at, letter)));
  if (typed.length === 5) return longer.includes(whole);
  const others = places.flatMap((at) => [
    slipped(typed, 0, at, ''),
    slipped(typed, 3, at, ''),
    ...letters.map((letter) => slipped(typed, 1, at, letter)),
  ]);
  return [...longer, ...others].some((way) => whole.startsWith(way));
}

/** The same by the plain rule, word by word. */
function isFoundPlainly(typed: string, text: string): boolean {
  const own = plainWords(text).flatMap((part) => [part, foldLetters(part)]);
  return plainWords(typed).every((part) =>
    [part, foldLetters(part)].some((asked) =>
      own.some(
        (whole) => whole.startsWith(asked) || (asked.length > 1 && whole.includes(asked)) || isOneOff(asked, whole),
      ),
    ),
  );
}

it('finds just those that the plain rule finds, each once', () => {
  const near = fc.stringMatching(/^[abc]{1,8}$/);
  const texts = fc.array(
    fc.array(near, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(texts, fc.array(near, { minLength: 1, maxLength: 2 }), (names, typed) => {
      const found: number[] = [];
      findAll(makeIndex(names.map(accountOf)), typed.join(' '), (place) => found.push(place) > 0);
      const expected = names.flatMap((text, at) => (isFoundPlainly(typed.join(' '), text) ? [at] : []));
      expect(found.toSorted((a, b) => a - b)).toEqual(expected);
    }),
  );
});
