/** Texts of the sample book by what they are in English. */
export type SampleTexts = Readonly<Record<string, string>>;
