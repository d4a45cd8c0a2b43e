import type { Settings } from '../domain/settings';
import { speak, type Texts } from '../text';
import { browser } from './browser';

/** What browsers say for Norwegian, of whatever kind. */
const NORWEGIAN = ['no', 'nn'];

/** The files that the texts of a language are divided into (lib/text-parts.ts): the workspace needs both, all else the first. */
export type TextPart = 'sidebar' | 'rest';

/** Returns the texts of a language, whichever is spoken. */
export async function textsOf(language: string, parts: readonly TextPart[]): Promise<Texts> {
  const fetched = parts.map(async (part) => (await fetch(`/texts/${language}/${part}.json`)).json());
  return Object.assign({}, ...(await Promise.all(fetched)));
}

/** Returns the language of ours for what a browser says ("de-AT"), English for all that we do not have. */
function ownLanguage(spoken: string, languages: readonly string[]): string {
  const [wanted = ''] = spoken.toLowerCase().split('-');
  return languages.find((one) => one === (NORWEGIAN.includes(wanted) ? 'nb' : wanted)) ?? 'en';
}

/**
 * Sets the language of all texts: the user's choice, else the browser's where we have it, else English. The texts in the browser's
 * are fetched while the choice is still being read. `languages` are those that we have, `parts` the texts that are needed.
 */
export async function speakLanguage(
  chosen: Settings['language'] | Promise<Settings['language']>,
  languages: readonly string[],
  parts: readonly TextPart[] = ['sidebar'],
): Promise<void> {
  const usual = browser.i18n.getUILanguage();
  const [choice, usualTexts] = await Promise.all([chosen, textsOf(ownLanguage(usual, languages), parts)]);
  const spoken = choice === 'auto' ? usual : choice;
  const language = ownLanguage(spoken, languages);
  const texts = language === ownLanguage(usual, languages) ? usualTexts : await textsOf(language, parts);
  // Dates and numbers follow the country where the browser says one: "de-AT".
  speak(spoken.toLowerCase().split('-')[0] === language ? spoken : language, texts);
}
