import type { Contract } from '../../lib/domain/records/contract';
import { date, t } from '../../lib/text';
import { moneyFields, moneyText, withCurrency } from './money-fields';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** Agreements with the day on which they end, so that the renewal starts in time. */
export function contractForm({ context }: RecordsOf): RecordForm<Contract> {
  return {
    ...ofKind('contracts'),
    title: t('contract_title'),
    purpose: t('contract_purpose'),
    add: t('contract_add'),
    rows: context.contracts,
    fields: [
      { name: 'title', label: t('record_what'), kind: 'line', remark: 'business' },
      { name: 'endsOn', label: t('contract_endsOn'), kind: 'day' },
      ...moneyFields(t('record_worth')),
    ],
    start: { currency: context.settings.dependency.currency },
    fold: (given) => withCurrency(given),
    name: ({ title }) => title,
    about: ({ endsOn, amount, currency }) => [t('contract_until', { day: date(endsOn) }), moneyText(amount, currency)],
    order: ({ endsOn }) => endsOn,
  };
}
