import type { specialCategoryIn } from '../../../../lib/domain/people/special-category';

type SpecialCategory = NonNullable<ReturnType<typeof specialCategoryIn>>['category'];

/** Sentences of one language, as people write them. */
export interface Sentences {
  /** Said of people, wherever it is written. */
  refused: Record<SpecialCategory, readonly string[]>;
  /** Business that sounds like it. */
  passes: readonly string[];
  /** Harmless, even where the whole entry is about a person. */
  passesAboutPerson: readonly string[];
}
