import { expect, it } from 'vitest';
import { personNameKey, personNameWords } from '../../../lib/domain/words/person-name-key';

it.each([
  ['the order', 'Muster, Eva'],
  ['case', 'EVA MUSTER'],
  ['a degree', 'Dr. Eva Muster, MBA'],
  ['a form of address', 'Frau Eva Muster'],
  ['a firm in brackets', 'Eva (Alba) Muster'],
  ['a firm in square brackets', 'Eva [Alba GmbH] Muster'],
  ['a firm behind a line', 'Eva Muster | Alba'],
  ['a firm behind a dash', 'Eva Muster – Alba'],
  ['a firm behind a hyphen', 'Eva Muster - Alba'],
  ['a firm behind a stroke', 'Eva Muster/Alba'],
  ['a firm behind its sign', 'Eva Muster@Alba'],
  ['a list', 'Eva Muster via Sales'],
  ['who works from outside', 'Eva Muster (EXT), external'],
  ['an initial', 'Eva M. Muster'],
  ['invisible letters', 'Eva Mus\u200Bter'],
  ['all behind 300 letters', `Eva Muster${' '.repeat(300)}Alba`],
])('%s changes nothing of a person’s name', (_, name) => {
  expect(personNameKey(name)).toBe('eva muster');
});

it.each([
  ['two words', 'Eva Muster', 'eva muster'],
  ['two words with umlauts in either way', 'Jürgen Mueller', 'jurgen muller'],
  ['five words', 'Eva Bo Cid Dan Muster', 'bo cid dan eva muster'],
  ['six words', 'Ann Eva Bo Cid Dan Muster', null],
  ['one word', 'Eva', null],
  ['one word and an initial', 'Eva M.', null],
  ['no word', '', null],
])('of %s: “%s”', (_, name, key) => {
  expect(personNameKey(name)).toBe(key);
});

it('keeps the words in their order', () => {
  expect(personNameWords('Dr. Muster-Kovács, Eva (Alba)')).toEqual(['muster', 'kovacs', 'eva']);
  expect(personNameWords('Eva(Alba)Muster')).toEqual(['eva', 'muster']);
});
