import { expect, it } from 'vitest';
import type { Contract } from '../../lib/domain/records/contract';
import { contractRenewal } from '../../lib/plays/contract-renewal';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const contract = (endsOn: string, title = 'Frame contract'): Contract => ({
  id: title,
  accountId: 'kovacs-bau',
  title,
  endsOn,
});
const on = (today: string, ...contracts: Contract[]) => contractRenewal.suggest(factsOf({ contracts }, today));

it('starts 90 days before the end', () => {
  const suggestion = on('2026-11-20', contract('2027-02-18'));
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Start the renewal (Frame contract)',
    'The contract ends on February 18, 2027, 90 days from now.',
  ]);
});

it.each([
  ['91 days before', '2026-11-19', false],
  ['on the last day', '2027-02-18', true],
  ['once it is over', '2027-02-19', false],
])('%s speaks: %s', (_, today, speaks) => {
  expect(on(today, contract('2027-02-18')) !== null).toBe(speaks);
});

it('is due on the next working day where it starts on a day off', () => {
  expect(on('2026-11-21', contract('2027-02-19'))?.due).toBe('2026-11-23');
});

it('takes the contract that ends first, and asks again once a contract has a new end', () => {
  const soon = contract('2026-12-31', 'Service');
  expect(on('2026-11-20', contract('2027-02-18'), soon)?.because).toMatchObject({ contract: 'Service' });
  expect(on('2026-11-20', soon)?.key).not.toBe(on('2026-11-20', { ...soon, endsOn: '2027-01-31' })?.key);
});
