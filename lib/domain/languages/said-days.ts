import type { DayWords } from './language';
import { ofEvery } from './of-every';

/** How it is said by when, in every language. */
export const saidDays = ofEvery(import.meta.glob<DayWords>('./*/said-days.ts', { eager: true, import: 'saidDays' }));
