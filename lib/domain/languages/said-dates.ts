/** "5. 12. 2026", as several languages write it. */
export const DOTTED = '{day}\\. ?{monthNumber}\\.(?: ?{year})?';

/** Returns the expression for a day without its last dot, "5.12" or "5/12", where one of these words stands before it. */
export const shortly = (by: string): string => `(?<=(?:${by}) ){day}[./]{monthNumber}(?:[./]{year})?(?![.:,]\\d)`;
