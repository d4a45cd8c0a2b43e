import * as z from 'zod/mini';
import { points, weight } from '../records/unit';

/** The weights of both axes, and from which score, 0-10, an axis counts as high (domain 9). */
export const PortfolioSettings = z.object({
  attractiveness: z.prefault(
    z.object({
      size: weight(3),
      growth: weight(2),
      profitability: weight(3),
      reputation: weight(1),
      openness: weight(1),
    }),
    {},
  ),
  strength: z.prefault(
    z.object({
      shareOfWallet: weight(3),
      relations: weight(2),
      productFit: weight(2),
      price: weight(1),
      service: weight(2),
    }),
    {},
  ),
  highFrom: points(5, 0, 10),
});
export type PortfolioSettings = z.infer<typeof PortfolioSettings>;
