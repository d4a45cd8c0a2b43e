import { expect, it } from 'vitest';
import { promiseRecord } from '../../../lib/domain/account/promise-record';
import { day } from '../../../lib/domain/records/day';
import { OurPromise } from '../../../lib/domain/records/promise';
import { defaultSettings } from '../../../lib/domain/settings';

const promise = (given: object) =>
  OurPromise.parse({
    id: 'p',
    accountId: 'a',
    text: 'Send samples',
    madeOn: '2025-01-01',
    due: '2026-11-20',
    status: 'open',
    ...given,
  });
const ask = (promises: OurPromise[]) => promiseRecord(promises, day('2026-11-21'), defaultSettings.promises);

it.each([
  ['kept on its day', { status: 'kept', keptOn: '2026-11-20' }, { kept: 1 }],
  ['kept a day later', { status: 'kept', keptOn: '2026-11-21' }, { late: 1 }],
  ['kept, the day not noted', { status: 'kept' }, { kept: 1 }],
  ['broken', { status: 'broken' }, { broken: 1 }],
  ['due the first day that counts', { status: 'broken', due: '2025-11-21' }, { broken: 1 }],
  ['due the day before', { status: 'broken', due: '2025-11-20' }, {}],
])('counts a promise %s', (_, given, counted) => {
  expect(ask([promise(given)])).toEqual({ kept: 0, late: 0, broken: 0, overdue: [], open: [], ...counted });
});

it('tells open promises from overdue ones, the most urgent first; on its day a promise is in time', () => {
  const due = (on: string) => promise({ id: on, due: on });
  const record = ask([due('2026-12-01'), due('2026-11-21'), due('2026-11-20'), due('2024-01-01')]);
  expect(record.overdue.map(({ id }) => id)).toEqual(['2024-01-01', '2026-11-20']);
  expect(record.open.map(({ id }) => id)).toEqual(['2026-11-21', '2026-12-01']);
});
