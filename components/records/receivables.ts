import type { Receivable } from '../../lib/domain/records/receivable';
import { date, money, t } from '../../lib/text';
import { moneyFields, withCurrency } from './money-fields';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** Invoices, so that an overdue one is asked for. */
export function receivableForm({ context, today }: RecordsOf): RecordForm<Receivable> {
  const { graceDays } = context.settings.receivables;
  const lateBefore = Temporal.PlainDate.from(today).subtract({ days: graceDays }).toString();
  return {
    ...ofKind('receivables'),
    title: t('receivable_title'),
    purpose: t('receivable_purpose'),
    add: t('receivable_add'),
    rows: context.receivables,
    fields: [
      { name: 'invoice', label: t('receivable_invoice'), kind: 'line', most: 200 },
      ...moneyFields(t('receivable_amount')),
      { name: 'dueOn', label: t('receivable_dueOn'), kind: 'day' },
      { name: 'paidOn', label: t('receivable_paidOn'), kind: 'day' },
    ],
    start: { currency: context.settings.dependency.currency },
    fold: (given) => withCurrency(given),
    name: ({ invoice, amount, currency }) => [invoice, money(amount, currency)].filter(Boolean).join(' · '),
    about: ({ dueOn, paidOn }) => [
      t('receivable_due', { day: date(dueOn) }),
      paidOn ? t('receivable_paid', { day: date(paidOn) }) : dueOn < lateBefore && t('receivable_overdue'),
    ],
    order: ({ dueOn }) => dueOn,
  };
}
