import { money, t } from '../../lib/text';
import type { RecordField } from '../form/record-field';

/** Returns the two fields of an amount of money: how much, and in which currency. */
export function moneyFields(label: string, name = 'amount', hint?: string): RecordField[] {
  return [
    { name, label, kind: 'number', least: 0, isShort: true, ...(hint && { hint }) },
    { ...currencyField(), isRequired: (draft) => Boolean(draft[name]) },
  ];
}

/** Returns the field of a currency, by its three letters. */
export const currencyField = (): RecordField => ({
  name: 'currency',
  label: t('record_currency'),
  kind: 'line',
  most: 3,
  isShort: true,
  read: (typed) => ({ value: typed.toUpperCase() }),
});

/** Returns the record without a currency that belongs to no amount. */
export function withCurrency(given: object, amount = 'amount'): object {
  return Reflect.get(given, amount) === undefined ? { ...given, currency: undefined } : given;
}

/** Returns an amount as people write it, or undefined where none is known. */
export function moneyText(amount: number | undefined, currency: string | undefined): string | undefined {
  return amount === undefined || !currency ? undefined : money(amount, currency);
}
