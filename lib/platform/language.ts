import type { Settings } from '../domain/settings';
import { speak, type Texts } from '../text';
import { browser } from './browser';

const languages = ['en', 'de', 'hu', 'nb', 'af'] as const;
/** What browsers say for Norwegian, of whatever kind. */
const NORWEGIAN = ['no', 'nn'];

async function textsOf(language: string): Promise<Texts> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  return answer.json();
}

/** Sets the language of all texts: the user's choice, else the browser's where we have it, else English. */
export async function speakLanguage(choice: Settings['language']): Promise<void> {
  const spoken = choice === 'auto' ? browser.i18n.getUILanguage() : choice;
  const [wanted = ''] = spoken.toLowerCase().split('-');
  const language = languages.find((one) => one === (NORWEGIAN.includes(wanted) ? 'nb' : wanted)) ?? 'en';
  const english = await textsOf('en');
  const texts = language === 'en' ? english : await textsOf(language);
  // Dates and numbers follow the country where the browser says one: "de-AT".
  speak(language === wanted ? spoken : language, texts, english);
}
