import type { SampleTexts } from './language';
import { ofEvery } from './of-every';

/** What fetches the sample book's texts, for every language. */
export const sampleTexts = ofEvery(import.meta.glob<SampleTexts>('./*/sample-texts.ts', { import: 'sampleTexts' }));
