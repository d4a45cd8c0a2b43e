import { type AccountOrder, FIRST_ORDER } from './account-order';
import { type ColumnId, FIRST_COLUMNS } from './column-id';

/** What an account must have in one column: one of some words ('' is none), or a figure within bounds, which count in. */
export type AccountFilter =
  | { by: ColumnId; oneOf: readonly string[] }
  | { by: ColumnId; from?: number | undefined; to?: number | undefined };

/** Says whether a filter lets everything through: one that is just being changed. */
export function asksNothing(filter: AccountFilter): boolean {
  return !('oneOf' in filter) && filter.from === undefined && filter.to === undefined;
}

/** How the list of accounts is looked at. */
export interface AccountView {
  /** The words that are searched. */
  typed: string;
  filters: readonly AccountFilter[];
  order: AccountOrder;
  columns: readonly ColumnId[];
  /** Groups stand below their top, and are folded until somebody opens them. */
  isGrouped: boolean;
}

export const FIRST_VIEW: AccountView = {
  typed: '',
  filters: [],
  order: FIRST_ORDER,
  columns: FIRST_COLUMNS,
  isGrouped: false,
};
