import { t } from '../../../lib/text';
import type { SeenTable } from '../save-as/save-as-messages';
import { bandName } from './band-name';
import type { Customer } from './portfolio-customers';

/** Returns the customers of the portfolio as a table, the largest first; a share is 0-1, an amount in the currency beside it. */
export function seenCustomers(customers: readonly Customer[]): SeenTable {
  return {
    name: t('portfolio_title'),
    headings: [
      t('accountColumn_name'),
      t('seen_amount'),
      t('record_currency'),
      t('accountColumn_share'),
      t('seen_band'),
      'ABC',
      'XYZ',
      t('rhythm_title'),
    ],
    rows: customers.map(({ name, abc, cell, standing, band }) => [
      name,
      standing.amount,
      standing.currency,
      standing.share ?? undefined,
      bandName(band) ?? undefined,
      abc?.class,
      (cell?.because.xyz ?? standing.xyz)?.class,
      standing.rhythm?.median,
    ]),
  };
}
