import { type GoodsReturn, ReturnReason } from '../../lib/domain/records/goods-return';
import { date, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { moneyFields, moneyText, withCurrency } from './money-fields';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** Goods sent back, so that a quarter with many of them is seen. */
export function returnForm({ context, today }: RecordsOf): RecordForm<GoodsReturn> {
  return {
    ...ofKind('returns'),
    title: t('return_title'),
    purpose: t('return_purpose'),
    add: t('return_add'),
    rows: context.returns,
    fields: [
      { name: 'on', label: t('record_on'), kind: 'day' },
      { name: 'why', label: t('return_why'), kind: 'choice', choices: choicesOf('returnReason', ReturnReason.options) },
      { name: 'productGroup', label: t('return_productGroup'), kind: 'line', most: 200 },
      ...moneyFields(t('record_worth'), 'worth'),
      { name: 'details', label: t('return_details'), kind: 'lines', most: 5000, isWide: true },
    ],
    start: { on: today, currency: context.settings.dependency.currency },
    fold: (given) => withCurrency(given, 'worth'),
    name: ({ productGroup, why }) => [productGroup, wordOf('returnReason', why)].filter(Boolean).join(' · '),
    about: ({ on, worth, currency, details }) => [date(on), moneyText(worth, currency), details],
    order: ({ on }) => on,
  };
}
