import * as z from 'zod/mini';

/** A part of a whole, 0-1, with its default. */
export const share = (value: number) =>
  z._default(z.number().check(z.minimum(0), z.maximum(1), z.meta({ unit: 'share' })), value);

/** A threshold in days, with its default. */
export const days = (value: number) =>
  z._default(z.int().check(z.minimum(0), z.maximum(3650), z.meta({ unit: 'days' })), value);

/** A threshold in calendar months, with its default. */
export const months = (value: number) =>
  z._default(z.int().check(z.minimum(1), z.maximum(120), z.meta({ unit: 'months' })), value);

/** How many of something, at least one, with its default. */
export const count = (value: number) =>
  z._default(z.int().check(z.minimum(1), z.maximum(1000), z.meta({ unit: 'count' })), value);

/** A factor ("doubled" is 2), with its default. */
export const times = (value: number) =>
  z._default(z.number().check(z.minimum(0), z.maximum(100), z.meta({ unit: 'times' })), value);

/** How much one criterion counts beside the others; 0 takes it out. */
export const weight = (value: number) =>
  z._default(z.number().check(z.minimum(0), z.maximum(100), z.meta({ unit: 'weight' })), value);

/** A score from `least` to `most`, with its default. */
export const points = (value: number, least: number, most: number) =>
  z._default(z.number().check(z.minimum(least), z.maximum(most), z.meta({ unit: 'points' })), value);
