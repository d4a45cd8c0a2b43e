import { percent, t } from '../../../lib/text';
import type { DateOrder } from '../../../lib/transfer/cells/read-date';
import type { DecimalSign } from '../../../lib/transfer/cells/read-number';

/** Rates of VAT in the countries of our languages, in per cent; 0 keeps it in. */
const VAT_RATES = [0, 2.6, 5, 7, 8.1, 10, 12, 13, 15, 18, 19, 20, 25, 27] as const;

type Choices<Value extends string> = { value: Value; text: string }[];

/** Returns what may be taken off the amounts. */
export const vatRates = (): Choices<string> =>
  VAT_RATES.map((rate) => ({
    value: String(rate),
    text: rate === 0 ? t('import_vatKept') : t('import_vatOff', { rate: percent(rate / 100, 1) }),
  }));

/** Returns what an amount above nought may be. */
export const signs = (): Choices<'sale' | 'credit'> => [
  { value: 'sale', text: t('import_signSale') },
  { value: 'credit', text: t('import_signCredit') },
];

/** Returns how days may be meant. */
export const dateOrders = (): Choices<DateOrder> => [
  { value: 'day first', text: t('import_dayFirst') },
  { value: 'month first', text: t('import_monthFirst') },
  { value: 'year first', text: t('import_yearFirst') },
];

/** Returns which sign may stand before the cents. */
export const decimalSigns = (): Choices<DecimalSign> => [
  { value: ',', text: t('import_decimalComma') },
  { value: '.', text: t('import_decimalPoint') },
];
