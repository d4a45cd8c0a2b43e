import * as z from 'zod';

/** A threshold in days, with its default. */
export const days = (value: number) => z.int().min(0).max(3650).default(value).meta({ unit: 'days' });

/** A threshold in calendar months, with its default. */
export const months = (value: number) => z.int().min(1).max(120).default(value).meta({ unit: 'months' });

/** How many of something, at least one, with its default. */
export const count = (value: number) => z.int().min(1).max(1000).default(value).meta({ unit: 'count' });

/** A factor ("doubled" is 2), with its default. */
export const times = (value: number) => z.number().min(0).max(100).default(value).meta({ unit: 'times' });

/** How much one criterion counts beside the others; 0 takes it out. */
export const weight = (value: number) => z.number().min(0).max(100).default(value).meta({ unit: 'weight' });

/** A score from `least` to `most`, with its default. */
export const points = (value: number, least: number, most: number) =>
  z.number().min(least).max(most).default(value).meta({ unit: 'points' });
