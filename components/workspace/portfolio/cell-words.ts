import type { CellPolicy } from '../../../lib/domain/book/cell-policy';
import type { TextKey } from '../../../lib/text';

/** How a cell's customers are served, as names of texts. */
export const serviceWords: Record<CellPolicy['service'], TextKey> = {
  'keep and deepen': 'cell_keepAndDeepen',
  develop: 'cell_develop',
  'standard service': 'cell_standardService',
};

/** How their next orders are foretold, as names of texts. */
export const forecastWords: Record<CellPolicy['forecast'], TextKey> = {
  'past average': 'cell_pastAverage',
  'trend and season': 'cell_trendAndSeason',
  'ask the customer': 'cell_askTheCustomer',
};
