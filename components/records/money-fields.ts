import { money, t } from '../../lib/text';
import type { RecordField } from '../form/record-field';

/** Returns the two fields of an amount of money: how much, and in which currency. */
export function moneyFields(label: string, name = 'amount'): RecordField[] {
  return [
    { name, label, kind: 'number', least: 0 },
    { name: 'currency', label: t('record_currency'), kind: 'line', most: 3 },
  ];
}

/** Returns the record with its currency in capitals, and without a currency that belongs to no amount. */
export function withCurrency(given: object, amount = 'amount'): object {
  const currency: unknown = Reflect.get(given, 'currency');
  if (typeof currency !== 'string') return given;
  if (Reflect.get(given, amount) !== undefined) return { ...given, currency: currency.toUpperCase() };
  return { ...given, currency: undefined };
}

/** Returns an amount as people write it, or undefined where none is known. */
export function moneyText(amount: number | undefined, currency: string | undefined): string | undefined {
  return amount === undefined || !currency ? undefined : money(amount, currency);
}
