import type { PromiseWords } from './language';
import { ofEvery } from './of-every';

/** How it is said what we will do, in every language. */
export const promises = ofEvery(import.meta.glob<PromiseWords>('./*/promises.ts', { eager: true, import: 'promises' }));
