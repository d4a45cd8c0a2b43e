import * as z from 'zod/mini';

/** A text of at most so many characters that is not empty once the spaces around it are gone. */
export const filledText = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
