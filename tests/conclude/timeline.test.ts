import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { type Brought, type Overwritten, TIMELINE_KINDS, timelineOf } from '../../lib/conclude/timeline';
import type { Touch } from '../../lib/domain/records/touch';
import { touchOf } from '../plays/facts-of';
import { contextOf } from './context-of';

const today = '2026-11-20';
const tell = (
  given: Partial<AccountContext>,
  touches: readonly Touch[] = [],
  brought: readonly Brought[] = [],
  overwritten: readonly Overwritten[] = [],
) => timelineOf(contextOf(given), touches, brought, today, 'Europe/Budapest', overwritten);
const its = { accountId: contextOf().account.id };
const said = (entries: ReturnType<typeof tell>) => entries.map(({ on, kind }) => `${on} ${kind}`);

it('tells of a proposal that ended, and not that it was sent on a day that nobody knows', () => {
  const ended = {
    ...{ ...its, id: 'o', personIds: [], title: 'AN-1', sentOn: '2026-11-08', validUntil: '2026-12-01' },
    ...{ status: 'accepted' as const, createdAt: '2026-11-09T09:00:00Z' },
    events: [{ kind: 'answered' as const, on: '2026-11-08', meaning: 'accepted' as const }],
  };
  const events = (proposal: AccountContext['proposals'][number]) =>
    tell({ proposals: [proposal] }).flatMap((entry) => (entry.kind === 'proposal' ? entry.event.kind : []));
  expect(events(ended).sort()).toEqual(['answered', 'sent']);
  expect(events({ ...ended, isSentGuessed: true })).toEqual(['answered']);
});

it('tells all that the book knows of an account, the latest first', () => {
  const standing = {
    ...{ accountId: its.accountId, customerId: its.accountId, asOf: '2026-11-15', currency: 'EUR', basis: 'profit' },
    months: [...Array<number>(21).fill(0), -50, 400, 0],
    history: {
      first: '2025-Q3',
      // The last period still runs, and confirms nothing.
      abc: 'CCBBCC',
      xyz: '------',
      amounts: [1, 1, 2, 2, 1, 1],
      shares: [0.1, 0.1, 0.2, 0.2, 0.1, 0.1],
    },
  } as unknown as AccountContext['standing'];
  const p = { score: 1 as const, evidence: '' };
  const entries = tell(
    {
      standing,
      account: { ...contextOf().account, tierByHand: { tier: 'key', because: 'Grows', since: '2026-03-02' } },
      merges: [
        {
          ...{ ...its, id: 'm', at: '2026-02-01T23:30:00Z', of: 'accounts', keptId: its.accountId, goneId: 'z' },
          ...{ name: 'Old name', rows: [], sales: [] },
        },
      ],
      proposals: [
        {
          ...{ ...its, id: 'o', personIds: ['a'], title: 'AN-1', sentOn: '2026-11-01', validUntil: '2026-12-01' },
          ...{ status: 'accepted', createdAt: '2026-11-01T09:00:00Z' },
          events: [
            { kind: 'touched', on: '2026-11-03', step: 'confirm-arrival', reached: true },
            { kind: 'snoozed', on: '2026-11-04', step: 'ask-urgency', until: '2026-11-06' },
            { kind: 'bounced', on: '2026-11-05' },
            { kind: 'answered', on: '2026-11-08', meaning: 'accepted' },
          ],
        },
      ],
      promises: [
        {
          ...its,
          id: 'p',
          text: 'The plan',
          madeOn: '2026-11-02',
          due: '2026-11-09',
          status: 'kept',
          keptOn: '2026-11-07',
        },
        {
          ...its,
          id: 'q',
          text: 'A price',
          madeOn: '2026-04-02',
          due: '2026-04-09',
          status: 'kept',
          keptOn: '2026-04-08',
        },
        { ...its, id: 'open', text: 'A date', madeOn: '2026-04-01', due: '2026-12-09', status: 'open' },
      ],
      facts: [
        {
          ...its,
          id: 'c',
          section: 'history',
          text: 'Late',
          source: { personId: 'a' },
          learnedOn: '2026-10-10',
          pinned: false,
          complaint: 'open',
        },
        { ...its, id: 'f', section: 'general', text: 'A plant', source: {}, learnedOn: '2026-10-11', pinned: false },
      ],
      deliveries: [
        { ...its, id: 'd', title: 'Cranes', promisedOn: '2026-09-01', deliveredOn: '2026-09-03' },
        { ...its, id: 'd2', title: 'Ropes', promisedOn: '2026-12-01' },
      ],
      reviews: [{ ...its, id: 'r', on: '2026-08-01', departments: [], goals: [], notes: '' }],
      surveys: [{ ...its, id: 's', on: '2026-07-01', score: 4, personId: 'a' }],
      targets: [
        {
          ...{ ...its, id: 't', year: 2026, profit: { total: 500 } },
          changes: [
            { on: '2026-05-20', measure: 'profit', total: 500 },
            { on: '2026-12-01', measure: 'profit', total: null },
          ],
        },
      ],
      prospects: [
        {
          ...{ ...its, id: 'w', company: 'X', people: [], need: p, ability: p, authority: p, suspectedLabels: [] },
          ...{ why: 'Grows', flaggedOn: '2026-06-01', status: 'waiting' },
        },
      ],
    },
    [touchOf('a', '2026-11-08', { id: 'later' }), touchOf('a', '2026-05-01')],
    [{ import: { id: 'i', at: '2026-01-31T23:30:00Z', file: 'sales.csv', of: 'ledger' }, lines: 240, isOrigin: true }],
    [{ id: 'k name', at: '2026-01-15T10:00:00Z', table: 'accounts', field: 'name', value: 'X', by: 'Anna' }],
  );
  expect(said(entries)).toEqual([
    '2026-11-08 contact',
    '2026-11-08 proposal',
    '2026-11-07 promise',
    '2026-11-05 proposal',
    '2026-11-02 promise',
    '2026-11-01 proposal',
    '2026-10-15 orders',
    '2026-10-10 complaint',
    '2026-09-15 orders',
    '2026-09-03 delivery',
    '2026-08-01 review',
    '2026-07-01 survey',
    '2026-06-30 class',
    '2026-06-01 flag',
    '2026-05-20 target',
    '2026-05-01 contact',
    '2026-04-08 promise',
    '2026-04-02 promise',
    '2026-04-01 promise',
    '2026-03-02 tier',
    '2026-02-02 merge',
    '2026-02-01 import',
    '2026-01-15 overwritten',
  ]);
  expect(entries.find(({ kind }) => kind === 'orders')).toMatchObject({ amount: 400, basis: 'profit' });
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(TIMELINE_KINDS));
  expect(entries.flatMap(({ kind, personIds }) => personIds.map((id) => `${kind} ${id}`))).toEqual([
    ...['contact a', 'proposal a', 'proposal a', 'proposal a', 'complaint a', 'survey a', 'contact a'],
  ]);
  expect(entries.flatMap((one) => (one.kind === 'proposal' ? one.event.kind : []))).toEqual([
    ...['answered', 'bounced', 'sent'],
  ]);
  expect(entries.flatMap((one) => (one.kind === 'promise' ? one.isKept : []))).toEqual([
    ...[true, false, true, false, false],
  ]);
  // Each has an id that no other has, by which a list tells them apart.
  expect(new Set(entries.flatMap(({ id }) => id || [])).size).toBe(entries.length);
});

it('tells contacts of a day before all else of it, the latest of them on top', () => {
  const onDay = (id: string, time: string) => touchOf('a', '2026-11-08', { id, at: `2026-11-08T${time}:00Z` });
  const reviews = [{ ...its, id: 'r', on: '2026-11-08', departments: [], goals: [], notes: '' }];
  const told = tell({ reviews }, [onDay('noon', '12:00'), onDay('evening', '18:00'), onDay('morning', '08:00')]);
  expect(told.map(({ id }) => id)).toEqual(['evening', 'noon', 'morning', 'r']);
});

it('the mail of a proposal and of its answer are told once, by the proposal; a call about it is a contact', () => {
  const about = { proposalId: 'o' };
  const touches = [
    touchOf('a', '2026-11-01', { ...about, kind: 'mail' }),
    touchOf('a', '2026-11-02', { ...about, kind: 'call', id: 'call' }),
    touchOf('a', '2026-11-01', { kind: 'mail', id: 'mail' }),
  ];
  expect(tell({}, touches).map(({ id }) => id)).toEqual(['call', 'mail']);
});

it('a group’s sums stand at its top only', () => {
  const standing = { customerId: 'top', asOf: '2026-11-15', months: Array<number>(24).fill(5) };
  expect(tell({ standing: standing as unknown as AccountContext['standing'] })).toEqual([]);
});

it('tells each contact once, in order, and nothing that is still to come', () => {
  const touches = fc.array(fc.integer({ min: -40, max: 400 }), { maxLength: 60 });
  fc.assert(
    fc.property(touches, (ago) => {
      const given = ago.map((days, at) =>
        touchOf('a', Temporal.PlainDate.from(today).subtract({ days }).toString(), { id: String(at) }),
      );
      const told = tell({}, given);
      const days = told.map(({ on }) => on);
      expect(days).toEqual([...days].sort().reverse());
      expect(told.map(({ id }) => id).sort()).toEqual(ago.flatMap((one, at) => (one >= 0 ? String(at) : [])).sort());
    }),
  );
});
