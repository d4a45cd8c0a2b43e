import { expect, it } from 'vitest';
import { referenceMoment } from '../../../lib/domain/care/reference-moment';
import { openComplaints } from '../../../lib/domain/dossier/complaints-open';
import { day } from '../../../lib/domain/records/day';
import { Delivery } from '../../../lib/domain/records/delivery';
import { Fact } from '../../../lib/domain/records/fact';
import { defaultSettings } from '../../../lib/domain/settings';

const delivery = (given: object = {}) =>
  Delivery.parse({
    id: 'd',
    accountId: 'a',
    title: 'Lamps',
    promisedOn: '2026-11-02',
    deliveredOn: '2026-11-02',
    voice: 'happy',
    ...given,
  });
const complaint = (id: string, learnedOn: string, state = 'open') =>
  Fact.parse({
    id,
    accountId: 'a',
    section: 'history',
    text: 'Late',
    source: {},
    learnedOn,
    pinned: false,
    complaint: state,
  });
const ask = (deliveries: Delivery[], today: string, complaints = openComplaints([], day(today))) =>
  referenceMoment(deliveries, complaints, day(today), defaultSettings.references);

it.each([
  ['on the day of delivery', {}, '2026-11-02', true],
  ['on the last day', {}, '2026-12-02', true],
  ['too late', {}, '2026-12-03', false],
  ['before the delivery', {}, '2026-11-01', false],
  ['after a delivery a day late', { deliveredOn: '2026-11-03' }, '2026-11-10', false],
  ['after an early one', { deliveredOn: '2026-10-30' }, '2026-11-10', true],
  ['while it is under way', { deliveredOn: undefined }, '2026-11-10', false],
  ['after a neutral voice', { voice: 'neutral' }, '2026-11-10', false],
  ['where nobody said anything', { voice: undefined }, '2026-11-10', false],
])('is the moment to ask for a reference or not: %s', (_, given, today, isMoment) => {
  expect(ask([delivery(given)], today) !== null).toBe(isMoment);
});

it('takes the newest good delivery, with its figures', () => {
  const older = delivery({ id: 'older', promisedOn: '2026-10-30', deliveredOn: '2026-10-30' });
  expect(ask([older, delivery()], '2026-11-10')).toEqual({
    deliveryId: 'd',
    because: { title: 'Lamps', promisedOn: '2026-11-02', deliveredOn: '2026-11-02', daysSince: 8, askWithin: 30 },
  });
});

it('waits while a complaint is open', () => {
  const today = day('2026-11-10');
  const facts = [
    complaint('new', '2026-11-09'),
    complaint('old', '2026-11-01'),
    complaint('past', '2026-01-01', 'settled'),
  ];
  const open = openComplaints(facts, today);
  expect(open.map(({ fact, openDays }) => [fact.id, openDays])).toEqual([
    ['old', 9],
    ['new', 1],
  ]);
  expect(ask([delivery()], '2026-11-10', open)).toBeNull();
});
