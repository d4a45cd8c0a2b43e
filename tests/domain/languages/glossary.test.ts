import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from './glossary';

type Messages = Record<string, { message: string }>;

describe.each(Object.entries(GLOSSARY))('in %s', (tag, terms) => {
  const messages: Messages = JSON.parse(readFileSync(`public/_locales/${tag}/messages.json`, 'utf8'));

  it.each(terms.map((term) => [term.concept, term] as const))('%s has one term', (_, { is: [key, term], never }) => {
    expect(messages[key]?.message).toBe(term);
    const others = Object.entries(messages).filter(([, { message }]) => never.some((word) => word.test(message)));
    expect(others.map(([name, { message }]) => `${name}: ${message}`)).toEqual([]);
  });
});
