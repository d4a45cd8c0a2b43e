import type * as z from 'zod/mini';
import { OF_ACCOUNT } from '../../domain/records/kinds';

/** The tables on whose rows others hang. */
export const HOLDERS = ['accounts', 'proposals', 'people'] as const;
type Holder = (typeof HOLDERS)[number];

/** Says whether a row is there: in its table, or aside, as it may be repaired. */
export type IsThere = (of: Holder, id: string) => boolean;

/** The fields by which a row of a table hangs on others and is nothing without them, each with their table. */
function hooksOf(table: string): readonly (readonly [field: string, of: Holder])[] {
  const ofAccount = (OF_ACCOUNT as readonly string[]).includes(table) ? [['accountId', 'accounts'] as const] : [];
  if (table === 'followUps') return [...ofAccount, ['proposalId', 'proposals']];
  return table === 'personalDetails' ? [...ofAccount, ['personId', 'people']] : ofAccount;
}

/** Returns the fields of a row that point to nobody, each as what is wrong with it. */
export function hangingIssues(table: string, row: object, isThere: IsThere): z.core.$ZodIssue[] {
  return hooksOf(table)
    .filter(([field, of]) => {
      const id: unknown = Reflect.get(row, field);
      return typeof id === 'string' && !isThere(of, id);
    })
    .map(([field]) => ({
      code: 'custom',
      path: [field],
      message: 'points to nobody',
      params: { pointsToNobody: true },
      input: Reflect.get(row, field),
    }));
}
