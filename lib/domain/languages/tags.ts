/** The languages of the product, each with a folder of texts in `public/_locales`; the first stands in for all others. */
export const LANGUAGES = ['en', 'de', 'hu', 'nb', 'af'] as const;

/** One of our languages. */
export type LanguageTag = (typeof LANGUAGES)[number];
