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

it.each(['has a ', 'krank', 'ist ', "he's ", 'a-', '  '])('comes to an end on 100,000 letters of "%s"', (part) => {
  expect(specialCategoryIn(part.repeat(100_000 / part.length), 'business')).toBeNull();
});
