import { expect, it } from 'vitest';
import { accountsWithDues, type Dated } from '../../lib/conclude/dues';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { factOf } from '../plays/fact-of';

const nothing: Dated = { contracts: [], tenders: [], receivables: [], complaints: [], promises: [], surveys: [] };
const of = (given: Partial<Dated>, today = '2026-11-20') =>
  accountsWithDues({ ...nothing, ...given }, day(today), defaultSettings);
const a = { id: 'x', accountId: 'a' };

it('are those with a complaint, an overdue invoice, a promise, a contract, a tender or a bad survey', () => {
  expect(of({})).toEqual([]);
  expect(of({ complaints: [factOf({ accountId: 'a', complaint: 'open' })] })).toEqual(['a']);
  const invoice = { ...a, amount: 1, currency: 'EUR', dueOn: '2026-11-19' };
  expect(of({ receivables: [invoice] })).toEqual(['a']);
  expect(of({ receivables: [invoice] }, '2026-11-19')).toEqual([]);
  const promise = { ...a, text: 'a sample', madeOn: '2026-11-01', due: '2026-11-27', status: 'open' as const };
  expect(of({ promises: [promise] })).toEqual(['a']);
  expect(of({ promises: [promise] }, '2026-11-19')).toEqual([]);
  const contract = { ...a, title: 'Frame', endsOn: '2027-02-18' };
  expect(of({ contracts: [contract] })).toEqual(['a']);
  expect(of({ contracts: [contract] }, '2026-11-19')).toEqual([]);
  const tender = { ...a, title: 'Bridge', deadline: '2027-08-20', status: 'expected' as const };
  expect(of({ tenders: [tender] })).toEqual(['a']);
  expect(of({ tenders: [tender] }, '2026-11-19')).toEqual([]);
  expect(of({ surveys: [{ ...a, on: '2026-11-02', score: 2 }] })).toEqual(['a']);
  expect(of({ surveys: [{ ...a, on: '2026-11-02', score: 3 }] })).toEqual([]);
});

it('are named once', () => {
  const survey = { ...a, on: '2026-11-02', score: 1 };
  expect(
    of({ surveys: [survey, { ...survey, id: 'y', on: '2026-11-03' }], complaints: [factOf({ accountId: 'a' })] }),
  ).toEqual(['a']);
});
