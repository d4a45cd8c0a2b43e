import { expect, it } from 'vitest';
import { careTargets } from '../../../lib/domain/care/care-targets';
import type { Person } from '../../../lib/domain/records/person';
import { Touch } from '../../../lib/domain/records/touch';
import { personOf } from '../book/book-of';
import { friday } from './a-target';

const person = (id: string, power?: number, placeholder = false) =>
  personOf({ id, accountId: 'a', placeholder, group: power === undefined ? {} : { power } });
const touch = (on: string, kind = 'visit', given: object = {}) =>
  Touch.parse({ id: on, accountId: 'a', personIds: ['anna'], kind, direction: 'out', at: `${on}T10:00:00Z`, ...given });

it('turns to everybody whose power is known, else to the account', () => {
  const ask = (people: Person[], touches: Touch[]) =>
    careTargets({ id: 'a', tier: 'key' }, people, touches, { today: friday, timeZone: 'UTC' });
  const touches = [
    touch('2026-10-01'),
    touch('2026-09-01', 'call'),
    touch('2026-11-01', 'mail'),
    touch('2026-11-02', 'call', { reached: false }),
    touch('2026-12-01'),
  ];
  expect(ask([person('anna')], touches)).toEqual([
    { customerId: 'a', accountId: 'a', tier: 'key', last: '2026-10-01' },
  ]);
  expect(ask([], [touch('2026-11-20')])).toMatchObject([{ last: '2026-11-20' }]);
  expect(ask([person('anna', 0), person('bela', 3), person('seat', 3, true), person('zoe')], touches)).toEqual([
    { customerId: 'a', accountId: 'a', personId: 'anna', tier: 'key', power: 0, last: '2026-10-01' },
    { customerId: 'a', accountId: 'a', personId: 'bela', tier: 'key', power: 3, last: null },
  ]);
});
