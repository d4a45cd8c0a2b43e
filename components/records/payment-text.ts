import { creditUse } from '../../lib/domain/care/credit-use';
import { paymentBehaviour } from '../../lib/domain/care/payment-behaviour';
import { list, money, number, t } from '../../lib/text';
import type { RecordsOf } from './record-form';

/**
 * Returns in words what was agreed, how much of the credit is in use, how the customer pays by the invoices on record, and the score that
 * would follow; '' where nothing was agreed and no invoice has fallen due.
 */
export function paymentText({ context, today }: RecordsOf): string {
  const on = Temporal.PlainDate.from(today);
  const { account, receivables, settings } = context;
  const found = paymentBehaviour(receivables, on, settings.receivables);
  const credit = creditUse(receivables, account, on);
  return [
    account.paymentDays !== undefined && t('payment_terms', { count: account.paymentDays }),
    credit &&
      t(credit.isOver ? 'payment_overLimit' : 'payment_ofLimit', {
        open: money(credit.open, credit.currency, credit.limit),
        limit: money(credit.limit, credit.currency),
      }),
    credit && credit.others.length > 0 && t('payment_notCounted', { currencies: list(credit.others) }),
    found && behaviourText(found),
    found && found.score !== null && t('payment_score', { score: found.score }),
  ]
    .filter(Boolean)
    .join(' ');
}

const behaviourText = ({ due, late, daysLate }: NonNullable<ReturnType<typeof paymentBehaviour>>) =>
  late === 0
    ? t('payment_inTime', { count: due })
    : t('payment_late', { count: due, late, days: number(Math.round(daysLate)) });
