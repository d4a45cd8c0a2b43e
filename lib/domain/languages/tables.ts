import { af } from './af/index';
import { de } from './de/index';
import { en } from './en/index';
import { hu } from './hu/index';
import type { Language } from './language';
import { nb } from './nb/index';
import type { LanguageTag } from './tags';

/** The tables of every language. */
export const tables: Record<LanguageTag, Language> = { en, de, hu, nb, af };

/** Returns what the tables of all languages hold of one kind. */
export const inEvery = <Entry>(take: (language: Language) => readonly Entry[]): readonly Entry[] =>
  Object.values(tables).flatMap(take);
