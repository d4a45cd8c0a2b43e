import type { SpecialWords } from './language';
import { ofEvery } from './of-every';

/** What names a special category, in every language. */
export const specialCategories = ofEvery(
  import.meta.glob<SpecialWords>('./*/special-categories.ts', { eager: true, import: 'specialCategories' }),
);
