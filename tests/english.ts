import en from '../public/_locales/en/messages.json';

/** Returns the texts of a language by their names, as the pages are given them. */
export function textsOf<Name extends string>(messages: Record<Name, { message: string }>): Record<Name, string> {
  const texts = Object.entries<{ message: string }>(messages).map(([name, { message }]) => [name, message]);
  return Object.fromEntries(texts);
}

/** Alone, as every page of tests loads it, and few of them the other languages. */
export const english = textsOf(en);
