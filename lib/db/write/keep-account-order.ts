import type { AccountOrder } from '../../domain/table/account-order';
import { ACCOUNT_ORDER, book } from '../schema';
import { write } from './transaction';

/** Keeps by what the list of accounts is sorted, on this device. */
export function keepAccountOrder(order: AccountOrder): Promise<void> {
  return write(['meta'], async () => {
    await book.meta.put({ key: ACCOUNT_ORDER, value: order });
  });
}
