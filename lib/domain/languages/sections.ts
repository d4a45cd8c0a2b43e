import type { SectionWords } from './language';
import { ofEvery } from './of-every';

/** What belongs to each section of the dossier, in every language. */
export const sections = ofEvery(import.meta.glob<SectionWords>('./*/sections.ts', { eager: true, import: 'sections' }));
