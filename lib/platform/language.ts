import { browser } from 'wxt/browser';
import type { Settings } from '../domain/settings';
import { speak, type Texts } from '../text';

const languages = ['en', 'de'] as const;

async function textsOf(language: string): Promise<Texts> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  return answer.json();
}

/** Sets the language of all texts: the user's choice, else the browser's where we have it, else English. */
export async function speakLanguage(choice: Settings['language']): Promise<void> {
  const wanted = choice === 'auto' ? browser.i18n.getUILanguage().slice(0, 2) : choice;
  const language = languages.find((one) => one === wanted) ?? 'en';
  const english = await textsOf('en');
  const texts = language === 'en' ? english : await textsOf(language);
  speak(choice === 'auto' ? browser.i18n.getUILanguage() : language, texts, english);
}
