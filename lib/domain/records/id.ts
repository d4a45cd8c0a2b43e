import * as z from 'zod/mini';

/** The id of a record of ours. */
export const Id = z.string().check(z.minLength(1), z.maxLength(100));
