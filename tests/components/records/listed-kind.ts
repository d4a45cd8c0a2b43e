import type { FieldList } from '../../../components/form/record-field';
import type { OF_IMPORTS, RecordKind } from '../../../lib/domain/records/kinds';
import type { WinBack } from '../../../lib/domain/records/win-back';

/** A kind of record with two records of it, of which every field is filled in differently. */
export interface ListedKind {
  list: FieldList<object>;
  one: object;
  other: object;
}

/** The kinds that are typed in, not written by a click, and those that stand inside of others. */
export type FormKind =
  | Exclude<RecordKind, 'bindings' | 'dismissals' | 'rivalries' | 'merges' | 'targets' | (typeof OF_IMPORTS)[number]>
  | 'acceptances'
  | 'labels'
  | 'answers';

/** Puts a list beside two records that it is to fit. */
export function listed<Row extends object>(list: FieldList<Row>, one: NoInfer<Row>, other: NoInfer<Row>): ListedKind {
  // What a list does with a record of its kind is the same to whoever only passes it on.
  return { list: list as unknown as FieldList<object>, one, other };
}

/** Two losses of one account. */
export const LOSSES: [WinBack, WinBack] = [
  {
    ...{
      id: 'x',
      accountId: 'k',
      lostOn: '2026-08-01',
      why: 'quality',
      details: 'Late',
      worth: 1234.56,
      currency: 'CHF',
    },
    ...{ offer: 'Free months', offeredOn: '2026-09-01', result: 'won', closedOn: '2026-10-01' },
  },
  {
    ...{ id: 'x', accountId: 'k', lostOn: '2026-07-01', why: 'price', details: 'Dear', worth: 99.99, currency: 'EUR' },
    ...{ offer: 'Discount', offeredOn: '2026-09-02', result: 'given up', closedOn: '2026-10-02' },
  },
];

/** What is done first with two prospects that were accepted. */
export const ACCEPTANCES = [
  { kam: 'Anna Becker', text: 'Call them', due: '2026-12-01' },
  { kam: 'Tom Berg', text: 'Visit them', due: '2026-12-02' },
] as const;
