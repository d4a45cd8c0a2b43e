import { expect, it } from 'vitest';
import { overdueRenewals, renewalOf } from '../../../lib/domain/care/renewal';
import { tenderStart } from '../../../lib/domain/care/tender-start';
import { Contract } from '../../../lib/domain/records/contract';
import { day } from '../../../lib/domain/records/day';
import { Tender } from '../../../lib/domain/records/tender';
import { defaultSettings } from '../../../lib/domain/settings';

const contract = Contract.parse({ id: 'c', accountId: 'a', title: 'Maintenance', endsOn: '2027-03-31' });
const tender = (deadline: string, status = 'expected') =>
  Tender.parse({ id: 't', accountId: 'a', title: 'Lighting', deadline, status });

it.each([
  ['2026-12-30', 'ahead', 91],
  ['2026-12-31', 'due', 90],
  ['2027-03-31', 'due', 0],
  ['2027-04-01', 'over', -1],
])('starts a renewal 90 days before the end: on %s it is %s', (today, state, daysLeft) => {
  expect(renewalOf(contract, day(today), defaultSettings.renewals)).toEqual({
    contract,
    state,
    startOn: '2026-12-31',
    daysLeft,
    because: { endsOn: '2027-03-31', startBefore: 90 },
  });
});

it.each([
  ['2027-03-31', 0],
  ['2027-04-01', 1],
  ['2028-03-30', 1],
  ['2028-03-31', 0],
])('on %s has %i renewals overdue of one that ended on 2027-03-31', (today, overdue) => {
  expect(overdueRenewals([contract], day(today))).toHaveLength(overdue);
  const renewed = { ...contract, id: 'd', endsOn: '2029-03-31' };
  expect(overdueRenewals([contract, renewed], day(today)), 'renewed by another').toEqual([]);
});

it.each([
  ['2027-09-30', '2026-12-30'],
  ['2027-11-30', '2027-02-28'],
  ['2028-11-29', '2028-02-29'],
])('starts a tender with deadline %s on %s', (deadline, startOn) => {
  const ask = (on: string) => tenderStart(tender(deadline), day(on), defaultSettings.tenders);
  expect(ask(startOn)).toMatchObject({ startOn, state: 'start now', because: { deadline, startBefore: 9 } });
  expect(ask(day(startOn).subtract({ days: 1 }).toString()).state).toBe('ahead');
  expect(ask(deadline)).toMatchObject({ state: 'start now', daysLeft: 0 });
  expect(ask(day(deadline).add({ days: 1 }).toString()).state).toBe('closed');
});

it.each([
  ['preparing', 'preparing'],
  ['submitted', 'closed'],
  ['won', 'closed'],
  ['lost', 'closed'],
  ['passed over', 'closed'],
])('with a tender that is %s says %s', (status, state) => {
  expect(tenderStart(tender('2027-09-30', status), day('2027-01-15'), defaultSettings.tenders).state).toBe(state);
});
