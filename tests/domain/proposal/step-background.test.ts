import { describe, expect, it } from 'vitest';
import { stepBackground } from '../../../lib/domain/proposal/step-background';
import { day } from '../../../lib/domain/records/day';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import type { Person } from '../../../lib/domain/records/person';
import type { OurPromise } from '../../../lib/domain/records/promise';
import type { Touch } from '../../../lib/domain/records/touch';

const person = (id: string, group: Partial<Person['group']> = {}): Person => ({
  id,
  accountId: 'k',
  name: id,
  emails: [],
  phones: [],
  placeholder: false,
  group: { roles: [], knownBy: [], ...group },
  formerAccounts: [],
  createdAt: '2026-01-01T09:00:00Z',
  updatedAt: '2026-01-01T09:00:00Z',
});
const touch = (id: string, on: string, given: Partial<Touch> = {}): Touch => ({
  id,
  accountId: 'k',
  personIds: ['gergo'],
  kind: 'mail',
  direction: 'in',
  at: `${on}T09:00:00Z`,
  ...given,
});
const promise = (id: string, due: string, given: Partial<OurPromise> = {}): OurPromise => ({
  id,
  accountId: 'k',
  text: id,
  madeOn: '2026-11-01',
  due,
  status: 'open',
  ...given,
});
const step = (given: Partial<FollowUp> = {}): FollowUp => ({
  id: 's',
  accountId: 'k',
  due: '2026-11-24',
  status: 'open',
  createdAt: '2026-11-19T09:00:00Z',
  ...given,
});
const gergo = person('gergo', { function: 'technical' });
const agnes = person('agnes', { function: 'purchasing' });
const asOf = { today: day('2026-11-19'), timeZone: 'UTC' };
const known = {
  people: [gergo, agnes],
  touches: [
    touch('old', '2026-11-02'),
    touch('new', '2026-11-13'),
    touch('missed', '2026-11-16', { kind: 'call', direction: 'out', reached: false }),
    touch('to come', '2026-11-20'),
    touch('other', '2026-11-17', { personIds: ['agnes'] }),
  ],
  promises: [
    promise('plan', '2026-11-27', { personId: 'agnes' }),
    promise('list', '2026-12-01', { personId: 'gergo' }),
    promise('visit', '2026-11-25'),
    promise('kept', '2026-11-20', { personId: 'gergo', status: 'kept', keptOn: '2026-11-18' }),
  ],
};

describe('before a step', () => {
  it('is known who it names, their last contact, what we owe them and how to argue', () => {
    expect(stepBackground(step({ personId: 'gergo' }), known, asOf)).toMatchObject({
      person: gergo,
      last: { touch: { id: 'new' }, daysAgo: 6, with: gergo },
      promises: [{ id: 'visit' }, { id: 'list' }],
      hints: ['figures', 'statistics', 'payback', 'details'],
    });
  });

  it('names nobody by a guess: the last contact of anybody is said with their name', () => {
    const background = stepBackground(step(), known, asOf);
    expect(background.person).toBeUndefined();
    expect(background).toMatchObject({ last: { touch: { id: 'other' }, daysAgo: 2, with: agnes }, hints: [] });
    expect(background.promises.map(({ id }) => id)).toEqual(['visit', 'plan', 'list']);
  });

  it('takes the person of the promise that it is about, and leaves that promise out', () => {
    const background = stepBackground(step({ promiseId: 'plan' }), known, asOf);
    expect(background.person).toBe(agnes);
    expect(background.promises.map(({ id }) => id)).toEqual(['visit']);
    expect(background.hints, 'nothing is known for purchasing').toEqual([]);
  });

  it('says nothing where nothing is known', () => {
    expect(stepBackground(step({ personId: 'gone' }), { people: [], touches: [], promises: [] }, asOf)).toEqual({
      promises: [],
      hints: [],
    });
  });
});
