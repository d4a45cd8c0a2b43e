import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Texts = Record<string, { message: string }>;
const texts = (language: string): Texts =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
const english = texts('en');

it.each(readdirSync('public/_locales').filter((language) => language !== 'en'))(
  'the texts in %s are complete, with the same placeholders, and none is left over',
  (language) => {
    const translated = texts(language);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(english)) {
      expect(placeholders(translated[key]?.message ?? ''), key).toEqual(placeholders(message));
      expect(translated[key]?.message.trim(), key).not.toBe('');
    }
  },
);
