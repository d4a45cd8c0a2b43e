import { sampleTexts } from '../domain/languages/sample-texts';
import { LANGUAGES } from '../domain/languages/tags';

/** Returns an English text of the sample book in another language. */
export type Say = (text: string) => string;

/** Returns how to say the sample book in a language, given as a BCP 47 tag; it stays English where it speaks no other. */
export async function loadSampleTexts(language: string): Promise<Say> {
  const tag = LANGUAGES.find((one) => one === language.split('-')[0]);
  const texts = tag ? await sampleTexts[tag]() : {};
  return (text) => texts[text] ?? text;
}
