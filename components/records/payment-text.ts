import { paymentBehaviour } from '../../lib/domain/care/payment-behaviour';
import { number, t } from '../../lib/text';
import type { RecordsOf } from './record-form';

/** Returns in words how the customer pays by the invoices on record, and the score that would follow; '' where none has fallen due. */
export function paymentText({ context, today }: RecordsOf): string {
  const found = paymentBehaviour(context.receivables, Temporal.PlainDate.from(today), context.settings.receivables);
  if (!found) return '';
  const { due, late, daysLate, score } = found;
  return [
    late === 0
      ? t('payment_inTime', { count: due })
      : t('payment_late', { count: due, late, days: number(Math.round(daysLate)) }),
    score !== null && t('payment_score', { score }),
  ]
    .filter(Boolean)
    .join(' ');
}
