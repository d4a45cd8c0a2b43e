import { describe, expect, it } from 'vitest';
import { specialCategoryIn } from '../../../lib/domain/people/special-category';
import { afrikaans } from './special-sentences/af';
import { german } from './special-sentences/de';
import { english } from './special-sentences/en';
import { hungarian } from './special-sentences/hu';
import { norwegian } from './special-sentences/nb';
import type { Sentences } from './special-sentences/sentences';

const languages: [string, Sentences][] = [
  ['English', english],
  ['German', german],
  ['Hungarian', hungarian],
  ['Norwegian', norwegian],
  ['Afrikaans', afrikaans],
];

describe.each(languages)('%s', (_, { refused, passes, passesAboutPerson }) => {
  const told = Object.entries(refused).flatMap(([category, texts]) => texts.map((text) => [category, text] as const));

  it('has at least 40 sentences each way, of every category', () => {
    expect(told.length).toBeGreaterThanOrEqual(40);
    expect(passes.length + passesAboutPerson.length).toBeGreaterThanOrEqual(40);
  });

  it.each(told)('finds %s in "%s", also in a text of business', (category, text) => {
    expect(specialCategoryIn(text, 'business')?.category).toBe(category);
    expect(specialCategoryIn(text, 'a person')?.category).toBe(category);
  });

  it.each([...passes, ...passesAboutPerson])('lets business pass: "%s"', (text) => {
    expect(specialCategoryIn(text, 'business')).toBeNull();
  });

  it.each(passesAboutPerson)('lets pass what is harmless of a person: "%s"', (text) => {
    expect(specialCategoryIn(text, 'a person')).toBeNull();
  });
});

it('names the words as they stand there, also where they are dressed up', () => {
  expect(specialCategoryIn('Liked a burn\u200bout', 'a person')).toEqual({ category: 'health', word: 'burnout' });
  expect(specialCategoryIn('Kirche und Garten', 'a person')).toEqual({ category: 'religion', word: 'Kirche' });
  expect(specialCategoryIn('A Trade \n Union man', 'a person')).toEqual({ category: 'union', word: 'Union man' });
  expect(specialCategoryIn('Das wurde SCHWÜL', 'business')).toBeNull();
});

it.each<[string, string, ReturnType<typeof specialCategoryIn>]>([
  ['a word alone', 'Ill', { category: 'health', word: 'Ill' }],
  ['not within another one', 'Illegal', null],
  ['a word with any ending', 'Depressing', { category: 'health', word: 'Depressing' }],
  ['not with any beginning', 'Undepressing', null],
  ['the end of a compound', 'Herzkrankheit', { category: 'health', word: 'Herzkrankheit' }],
  ['not another end of it', 'Herzkrankheitx', null],
  ['with a shortened word', 'He’s ill', { category: 'health', word: "He's ill" }],
  ['in its order', 'Church, then goes to bed', { category: 'religion', word: 'Church' }],
])('about a person: %s, “%s”', (_, text, found) => {
  expect(specialCategoryIn(text, 'a person')).toEqual(found);
});

it.each<[string, string, string | null]>([
  ['two words side by side', 'A heart attack', 'heart attack'],
  ['with a hyphen', 'A heart-attack', 'heart-attack'],
  ['with three blanks', 'A heart   attack', 'heart   attack'],
  ['not with four', 'A heart    attack', null],
  ['not with a dot before the blank', 'By heart. Attack them', null],
  ['not with a dot behind the blank', 'By heart .attack', null],
  ['not with a word between', 'A heart of attack', null],
  ['not around what is harmless', 'Heart credit union attack', null],
  ['no word between', 'She has cancer', 'has cancer'],
  ['one word between', 'She has a cancer', 'has a cancer'],
  ['two words between', 'She has a rare cancer', 'has a rare cancer'],
  ['not three words between', 'Iowa has a very rare cancer', null],
  ['not behind a sign', 'She has: cancer', null],
  ['not behind a sign among two words', 'She has a, rare cancer', null],
  ['not behind a sign after two words', 'She has a rare: cancer', null],
  ['not at the end of a text', 'All that she has', null],
  ['not a word alone', 'Cancer', null],
])('in a text of business: %s, “%s”', (_, text, word) => {
  expect(specialCategoryIn(text, 'business')).toEqual(word === null ? null : { category: 'health', word });
});

it.each(['has a ', 'krank', 'ist ', "he's ", 'a-', '  '])('comes to an end on 100,000 letters of "%s"', (part) => {
  expect(specialCategoryIn(part.repeat(100_000 / part.length), 'business')).toBeNull();
});
