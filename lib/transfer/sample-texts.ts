import type { SampleTexts } from './sample-texts/texts';

/** Returns an English text of the sample book in another language. */
export type Say = (text: string) => string;

const languages: Record<string, () => Promise<{ texts: SampleTexts }>> = {
  de: () => import('./sample-texts/de'),
  hu: () => import('./sample-texts/hu'),
  nb: () => import('./sample-texts/nb'),
  af: () => import('./sample-texts/af'),
};

/** Returns how to say the sample book in a language, given as a BCP 47 tag; it stays English where it speaks no other. */
export async function loadSampleTexts(language: string): Promise<Say> {
  const load = languages[language.split('-')[0] ?? ''];
  const texts = load ? (await load()).texts : {};
  return (text) => texts[text] ?? text;
}
