import * as z from 'zod/mini';

/** How we treat customers of one of the nine cells (domain 4). */
export const CellPolicy = z.object({
  visitEvery: z.int().check(z.minimum(1), z.maximum(3650), z.meta({ unit: 'days' })),
  /** Whether past sales foretell the next ones, need a look at trend and season, or only the customer knows. */
  forecast: z.enum(['past average', 'trend and season', 'ask the customer']),
  service: z.enum(['keep and deepen', 'develop', 'standard service']),
});
export type CellPolicy = z.infer<typeof CellPolicy>;

const cell = (visitEvery: number, forecast: CellPolicy['forecast'], service: CellPolicy['service']) =>
  z.prefault(CellPolicy, { visitEvery, forecast, service });

/** The policy of each of the nine cells, from the important and regular (AX) to the small and irregular (CZ). */
export const CellPolicies = z.object({
  AX: cell(30, 'past average', 'keep and deepen'),
  AY: cell(30, 'trend and season', 'keep and deepen'),
  AZ: cell(30, 'ask the customer', 'keep and deepen'),
  BX: cell(90, 'past average', 'develop'),
  BY: cell(90, 'trend and season', 'develop'),
  BZ: cell(120, 'ask the customer', 'develop'),
  CX: cell(365, 'past average', 'standard service'),
  CY: cell(365, 'trend and season', 'standard service'),
  CZ: cell(365, 'ask the customer', 'standard service'),
});
export type CellPolicies = z.infer<typeof CellPolicies>;
export type Cell = keyof CellPolicies;
