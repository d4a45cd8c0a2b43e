import { expect, it } from 'vitest';
import { concludeAgenda } from '../../lib/conclude/visit-agenda';
import { concludeVisits } from '../../lib/conclude/visits';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { accountOf, personOf } from '../domain/book/book-of';
import { contextOf } from './context-of';

const asOf = { today: day('2026-11-20'), timeZone: 'UTC' };
const company = (id: string, given = {}) => ({
  ...contextOf({ account: accountOf({ id, name: id }), ...given }),
  customerId: 'top',
  tier: 'key' as const,
});
const people = (accountId: string, count: number) =>
  Array.from({ length: count }, (_, at) => personOf({ id: `${accountId}${at}`, accountId, group: { power: 3 } }));

it('visits a group at its top: seven people of two companies at once, on the day that a step has agreed', () => {
  const step = {
    id: 's',
    accountId: 'below',
    kind: 'visit',
    due: '2026-11-24',
    status: 'open',
    createdAt: '2026-11-01T09:00:00Z',
  };
  const planned = [
    company('top', { people: people('top', 4) }),
    company('below', { people: people('below', 3), followUps: [step] }),
  ];
  const visits = concludeVisits(planned, defaultSettings, asOf, 4).weeks.flatMap((week) => week.visits);
  expect(visits).toMatchObject([{ customerId: 'top', plannedFor: '2026-11-24', stepIds: ['s'] }]);
  expect(visits[0]?.people).toHaveLength(7);
});

it('visits whoever is due at the place of a group’s top on the same trip', () => {
  const at = (id: string, customerId: string, place: string) => ({
    ...company(id, { people: people(id, 1) }),
    account: accountOf({ id, place }),
    customerId,
  });
  const planned = [at('below', 'top', 'Kiel'), at('top', 'top', 'Bremen'), at('other', 'other', 'bremen')];
  const [first] = concludeVisits(planned, defaultSettings, asOf, 4).weeks;
  expect(first?.visits.map(({ customerId, trip }) => [customerId, trip])).toEqual(
    expect.arrayContaining([
      ['top', { place: 'Bremen', others: ['other'] }],
      ['other', { place: 'bremen', others: ['top'] }],
    ]),
  );
});

it('talks first about what is open, then about who is missing, then about what is not known', () => {
  const known = {
    facts: [
      {
        ...{ id: 'f', accountId: 'top', section: 'history', text: 'Wet pallets', learnedOn: '2026-11-01' },
        ...{ source: {}, pinned: false, complaint: 'open' },
      },
    ],
    promises: [
      { id: 'p', accountId: 'top', text: 'drawings', madeOn: '2026-11-01', due: '2026-11-25', status: 'open' },
    ],
    people: people('top', 1),
  };
  const points = concludeAgenda([company('top', known), company('below')], asOf);
  const kinds = points.map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(['complaint', 'promise']);
  expect(kinds.lastIndexOf('gap')).toBeLessThan(kinds.indexOf('question'));
  expect(points.filter(({ accountId }) => accountId === 'below').length).toBeGreaterThan(0);
  expect(
    points.flatMap((point) => (point.kind === 'question' && point.accountId === 'top' ? point.question : [])),
  ).toEqual(['whatArePlans', 'howIsItDecided', 'whoElseSupplies']);
});
