import type { Language } from '../language';
import { mailKinds } from './mail-kinds';
import { promises } from './promises';
import { proposals } from './proposals';
import { quotes } from './quotes';
import { saidDays } from './said-days';
import { sections } from './sections';
import { signatures } from './signatures';

/** The tables of this language. */
export const de: Language = {
  mailKinds,
  promises,
  proposals,
  quotes,
  saidDays,
  sampleTexts: async () => (await import('./sample-texts')).sampleTexts,
  sections,
  signatures,
};
