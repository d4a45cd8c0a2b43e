import { expect, it } from 'vitest';
import type { Prospect } from '../../lib/domain/records/prospect';
import { labelUndecided } from '../../lib/plays/label-undecided';
import { accountOf } from '../domain/book/book-of';
import { factsOf } from './facts-of';
import { prospectOf } from './prospect-of';
import { wordingOf } from './wording-of';

const accepted = (given: Partial<Prospect> = {}) =>
  prospectOf({ status: 'accepted', suspectedLabels: ['image-maker', 'expert'], ...given });
const holding = (since: string) =>
  accountOf({
    id: 'kovacs-bau',
    labels: (['image-maker', 'expert'] as const).map((label) => ({ label, level: 'company', evidence: '', since })),
  });
const suggest = (
  prospects: Prospect[],
  account = accountOf({ id: 'kovacs-bau', name: 'Kovács Bau' }),
  today?: string,
) => labelUndecided.suggest(factsOf({ prospects, account }, today));

it('names the label that was suspected', () => {
  const suggestion = suggest([accepted()]);
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Decide what Kovács Bau is: Image maker?',
    'Suspected on November 18, 2026 and not entered since. They build a second plant.',
  ]);
});

it('is silent from the day on which the labels hold', () => {
  expect(suggest([accepted()], holding('2026-11-20'))).toBeNull();
  expect(suggest([accepted()], holding('2026-11-21'))).not.toBeNull();
});

it('is silent while the flag waits, after it was declined, and where nothing was suspected', () => {
  expect(suggest([accepted({ status: 'waiting' }), accepted({ status: 'declined' })])).toBeNull();
  expect(suggest([accepted({ suspectedLabels: [] })])).toBeNull();
});

it('is due on a working day', () => {
  expect(suggest([accepted()], undefined, '2026-11-21')?.due).toBe('2026-11-23');
});

it('names the one that is left where another of them holds', () => {
  const one = accountOf({
    id: 'kovacs-bau',
    name: 'Kovács Bau',
    labels: [{ label: 'image-maker', level: 'company', evidence: '', since: '2026-11-19' }],
  });
  expect(wordingOf(suggest([accepted()], one))[0]).toBe('Decide what Kovács Bau is: Expert?');
});
