import * as z from 'zod/mini';

/** A text of at most so many characters; it may be empty. */
export const textUpTo = (most: number) => z.string().check(z.maxLength(most));
