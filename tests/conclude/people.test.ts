import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { SeenPage } from '../../lib/conclude/on-page';
import { concludePeople } from '../../lib/conclude/people';
import { day } from '../../lib/domain/records/day';
import { accountOf, personOf } from '../domain/book/book-of';
import { touchOf } from '../plays/facts-of';
import { contextOf } from './context-of';

const asOf = { today: day('2026-11-20'), timeZone: 'Europe/Budapest' };
/** 60 days before: the last day that still counts as touched. */
const SIXTY_DAYS_AGO = '2026-09-21';
const SIXTY_ONE_DAYS_AGO = '2026-09-20';

const agnes = personOf({ id: 'agnes', name: 'Ágnes', emails: ['agnes@kovacs.test'], group: { power: 1 } });
const bela = personOf({ id: 'bela', name: 'Béla', emails: ['Bela@Kovacs.test'], group: { power: 3 } });
const cili = personOf({ id: 'cili', name: 'Cili', emails: ['cili@kovacs.test'] });
const somebody = personOf({ id: 'who', name: 'A buyer', placeholder: true, group: { power: 3 } });

const pageOf = (emails: (string | undefined)[], given: Partial<SeenPage> = {}): SeenPage => ({
  subject: { people: emails.map((email) => ({ ...(email && { email }), role: 'from' as const })) },
  self: ['me@ours.test'],
  own: { addresses: ['me@ours.test'], hosts: [] },
  known: [],
  ...given,
});
const peopleOf = (given: Partial<AccountContext>, page: SeenPage | null = null) =>
  concludePeople(contextOf(given), page, asOf);
const idsOf = (members: { person: { id: string } }[]) => members.map(({ person }) => person.id);
const gapOf = (name: string, given: Partial<AccountContext>) => peopleOf(given).gaps.find(({ gap }) => gap === name);

it('whoever has more power stands first, of equals the first by name, and those without a name last', () => {
  const dora = personOf({ id: 'dora', name: 'Dóra', group: { power: 1 } });
  const none = personOf({ id: 'none', name: 'Zoltán', group: { power: 0 } });
  const { members } = peopleOf({ people: [somebody, none, cili, dora, agnes, bela] });
  // No power entered counts as none.
  expect(idsOf(members)).toEqual(['bela', 'agnes', 'dora', 'cili', 'none', 'who']);
  expect(members.every(({ isOnPage }) => !isOnPage)).toBe(true);
});

it('whoever is on the page stands before those with more power', () => {
  const { members, knownOnPage } = peopleOf({ people: [agnes, bela, cili] }, pageOf(['cili@kovacs.test']));
  expect(members.map(({ person, isOnPage }) => [person.id, isOnPage])).toEqual([
    ['cili', true],
    ['bela', false],
    ['agnes', false],
  ]);
  expect(knownOnPage).toEqual([cili]);
});

it('the people of the page come in its order, and everybody with the days since the last contact each way', () => {
  const touches = [
    touchOf('agnes', '2026-11-17', { direction: 'in', kind: 'mail' }),
    touchOf('agnes', '2026-11-10'),
    touchOf('bela', '2026-11-20'),
  ];
  const page = pageOf(['bela@kovacs.test', 'agnes@kovacs.test']);
  const { members, knownOnPage, strangers } = peopleOf({ people: [agnes, bela, cili], touches }, page);
  expect(knownOnPage.map(({ id }) => id)).toEqual(['bela', 'agnes']);
  expect(strangers).toEqual([]);
  expect(members.map(({ person, last }) => [person.id, last])).toEqual([
    ['bela', { in: null, out: 0 }],
    ['agnes', { in: 3, out: 10 }],
    ['cili', { in: null, out: null }],
  ]);
});

it('a stranger on the page is named with the account where they are known', () => {
  const other = accountOf({ id: 'other' });
  const known = [
    { person: personOf({ id: 'x', emails: ['x@third.test'] }), account: accountOf({ id: 'third' }) },
    { person: personOf({ id: 'eva', emails: ['private@eva.test', 'EVA@Other.test'] }), account: other },
  ];
  const page = pageOf(['eva@other.test', 'new@kovacs.test'], { known });
  const { strangers } = peopleOf({ people: [agnes] }, page);
  expect(strangers).toEqual([
    { seen: { email: 'eva@other.test', role: 'from' }, at: other },
    { seen: { email: 'new@kovacs.test', role: 'from' } },
  ]);
  expect(strangers[1]).not.toHaveProperty('at');
});

it.each([
  [SIXTY_DAYS_AGO, true],
  [SIXTY_ONE_DAYS_AGO, false],
])('a decision maker last called on %s fills the role: %s', (on, fills) => {
  const people = [personOf({ id: 'agnes', group: { roles: ['decision maker'], support: 0 } })];
  expect(gapOf('no-decision-maker', { people, touches: [touchOf('agnes', on)] }) === undefined).toBe(fills);
});

it('a missing role names those who have it without filling it, and whom to ask for a way', () => {
  const people = [
    personOf({ id: 'boss', group: { roles: ['decision maker'], support: -1 } }),
    personOf({ id: 'friend', group: { roles: ['champion'] } }),
  ];
  const touches = [touchOf('boss', '2026-11-10'), touchOf('friend', '2026-11-12')];
  const gap = gapOf('no-decision-maker', { people, touches });
  expect(gap?.about.map(({ id }) => id)).toEqual(['boss']);
  expect(gap?.person?.id).toBe('friend');
  expect(gapOf('no-champion', { people, touches })).toBeUndefined();
  expect(gapOf('no-economic-buyer', { people, touches })?.about).toEqual([]);
});

it('without anybody in contact nobody can be asked', () => {
  const gaps = peopleOf({ people: [agnes] }).gaps;
  expect(gaps.map(({ gap }) => gap).sort()).toEqual(['no-champion', 'no-decision-maker', 'no-economic-buyer']);
  for (const gap of gaps) expect(gap).not.toHaveProperty('person');
});

it('a single thread is about the one in contact', () => {
  const gap = gapOf('single-thread', { people: [agnes, bela], touches: [touchOf('agnes', SIXTY_DAYS_AGO)] });
  expect([gap?.about, gap?.person]).toEqual([[agnes], agnes]);
  const two = [touchOf('agnes', SIXTY_DAYS_AGO), touchOf('bela', SIXTY_DAYS_AGO)];
  expect(gapOf('single-thread', { people: [agnes, bela], touches: two })).toBeUndefined();
});

it('a blocker whom nobody attends to is whom to turn to', () => {
  const people = [agnes, personOf({ id: 'blocker', group: { roles: ['blocker'] } })];
  const touches = [touchOf('agnes', '2026-11-10'), touchOf('blocker', SIXTY_ONE_DAYS_AGO)];
  expect(gapOf('blocker-unattended', { people, touches })).toMatchObject({ person: { id: 'blocker' }, about: [] });
});
