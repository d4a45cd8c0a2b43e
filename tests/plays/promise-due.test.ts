import { expect, it } from 'vitest';
import type { OurPromise } from '../../lib/domain/records/promise';
import { promiseDue } from '../../lib/plays/promise-due';
import { factsOf } from './facts-of';
import { followUpOf } from './follow-up-of';
import { wordingOf } from './wording-of';

const promise = (given: Partial<OurPromise> = {}): OurPromise => ({
  id: 'sample',
  accountId: 'kovacs-bau',
  personId: 'agnes',
  text: 'send a sample',
  madeOn: '2026-11-10',
  due: '2026-11-20',
  status: 'open',
  ...given,
});
const on = (today: string, ...promises: OurPromise[]) => promiseDue.suggest(factsOf({ promises }, today));

it('reminds of what we promised and when', () => {
  const suggestion = on('2026-11-20', promise());
  expect(suggestion).toMatchObject({ due: '2026-11-20', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Keep your promise: send a sample',
    'Promised on November 10, 2026 for November 20, 2026.',
  ]);
});

it('is silent on the day before, and stays until the promise is kept or broken', () => {
  expect(on('2026-11-19', promise())).toBeNull();
  expect(on('2026-12-01', promise())?.due).toBe('2026-11-20');
  expect(on('2026-11-20', promise({ status: 'kept', keptOn: '2026-11-20' }))).toBeNull();
  expect(on('2026-11-20', promise({ status: 'broken' }))).toBeNull();
});

it('reminds on Friday of what was promised for Sunday', () => {
  expect(on('2026-11-19', promise({ due: '2026-11-22' }))).toBeNull();
  expect(on('2026-11-20', promise({ due: '2026-11-22' }))?.due).toBe('2026-11-20');
});

it('leaves a promise alone that stands in a follow-up, and takes the longest overdue of the others', () => {
  const late = promise({ id: 'late', text: 'call back', due: '2026-11-12' });
  const followUps = [followUpOf({ promiseId: 'sample' })];
  expect(promiseDue.suggest(factsOf({ promises: [promise()], followUps }))).toBeNull();
  expect(on('2026-11-20', promise(), late)?.because).toMatchObject({ promise: 'call back' });
});
