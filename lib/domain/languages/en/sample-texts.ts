import type { SampleTexts } from '../language';

/** The sample book is written in English, in lib/transfer. */
export const sampleTexts: SampleTexts = {};
