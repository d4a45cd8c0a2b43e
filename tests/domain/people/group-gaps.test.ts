import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../lib/domain/people/coverage';
import { groupGaps } from '../../../lib/domain/people/group-gaps';
import { daysSinceTouch, lastTouch, touchDay } from '../../../lib/domain/people/last-touch';
import { day } from '../../../lib/domain/records/day';
import type { Person } from '../../../lib/domain/records/person';
import type { Touch } from '../../../lib/domain/records/touch';
import { defaultSettings } from '../../../lib/domain/settings';
import { personOf } from '../book/book-of';

const asOf = { today: day('2026-11-21'), timeZone: 'Europe/Budapest' };
const touch = (personId: string, daysAgo: number, given: Partial<Touch> = {}): Touch => ({
  id: `${personId}-${daysAgo}`,
  accountId: 'kovacs',
  personIds: [personId],
  kind: 'call',
  direction: 'out',
  at: asOf.today
    .subtract({ days: daysAgo })
    .toZonedDateTime({ timeZone: 'UTC', plainTime: '10:00' })
    .toInstant()
    .toString(),
  ...given,
});
const agnes = personOf({ id: 'agnes', group: { roles: ['economic buyer', 'champion'], support: 2 } });
const gergo = personOf({ id: 'gergo', group: { roles: ['decision maker'], support: 0 } });
const gaps = (people: Person[], touches: Touch[]) => groupGaps(people, touches, asOf, defaultSettings);
const names = (people: Person[], touches: Touch[]) => gaps(people, touches).map(({ gap }) => gap);

describe('the last touch', () => {
  it('counts days in each direction by the user’s calendar', () => {
    const late = touch('agnes', 0, { direction: 'in', at: '2026-11-19T23:30:00Z' });
    expect(lastTouch('agnes', [touch('agnes', 3), touch('agnes', 9), late], asOf)).toEqual({ in: 1, out: 3 });
    expect(daysSinceTouch('agnes', [touch('agnes', 3), late], asOf)).toBe(1);
  });

  it('does not count a call that reached nobody, a day to come, or somebody else’s', () => {
    const touches = [touch('agnes', 2, { reached: false }), touch('agnes', -1), touch('gergo', 1)];
    expect(daysSinceTouch('agnes', touches, asOf)).toBeNull();
    expect(daysSinceTouch('agnes', [touch('agnes', 2, { kind: 'mail', reached: false })], asOf)).toBe(2);
  });
});

it('finds the day of a touch in the zone that is asked for, whatever was asked before', () => {
  const late = touch('agnes', 0, { at: '2026-11-19T23:30:00Z' });
  expect(['UTC', 'Europe/Budapest', 'UTC'].map((zone) => touchDay(late, zone).day)).toEqual([19, 20, 19]);
});

describe('coverage', () => {
  it.each([
    ['touched 60 days ago', gergo, 60, true],
    ['touched 61 days ago', gergo, 61, false],
    ['against us', personOf({ id: 'gergo', group: { roles: ['decision maker'], support: -1 } }), 1, false],
    ['whose support nobody has entered', personOf({ id: 'gergo', group: { roles: ['decision maker'] } }), 1, true],
    [
      'who is a placeholder',
      personOf({ id: 'gergo', placeholder: true, group: { roles: ['decision maker'] } }),
      1,
      false,
    ],
  ])('of a decision maker %s', (_, person, daysAgo, isFilled) => {
    const { roles } = coverageOf([person], [touch('gergo', daysAgo)], asOf, defaultSettings.group);
    expect(roles.find(({ role }) => role === 'decision maker')?.isFilled).toBe(isFilled);
  });

  it('counts the roles, several of which one person can fill', () => {
    const coverage = coverageOf([agnes, gergo], [touch('agnes', 1)], asOf, defaultSettings.group);
    expect(coverage).toMatchObject({ filled: 2, required: 3, touchedWithin: 60 });
    expect(coverage.roles[1]?.holders).toEqual([
      { personId: 'gergo', daysSinceTouch: null, support: 0, isFilling: false },
    ]);
  });
});

describe('the gaps of a group', () => {
  it('has none where all roles are filled by two people in contact', () => {
    expect(gaps([agnes, gergo], [touch('agnes', 1), touch('gergo', 60)])).toEqual([]);
  });

  it('names each missing role and asks the champion', () => {
    expect(gaps([agnes], [touch('agnes', 1)])).toEqual([
      { gap: 'no-decision-maker', because: { role: 'decision maker', holders: [], touchedWithin: 60 }, ask: 'agnes' },
      { gap: 'single-thread', because: { known: 1, touched: ['agnes'], touchedWithin: 60 }, ask: 'agnes' },
    ]);
    expect(names([], [])).toEqual(['no-economic-buyer', 'no-decision-maker', 'no-champion']);
  });

  it('names other roles that the settings require', () => {
    const settings = { ...defaultSettings, group: { ...defaultSettings.group, requiredRoles: ['technical' as const] } };
    expect(groupGaps([agnes], [], asOf, settings)).toMatchObject([{ gap: 'no-role', because: { role: 'technical' } }]);
  });

  it('is one thread where one of many is in contact', () => {
    expect(names([agnes, gergo], [touch('agnes', 1), touch('gergo', 61)])).toContain('single-thread');
    expect(names([agnes, gergo], [touch('agnes', 1), touch('gergo', 2)])).not.toContain('single-thread');
  });

  it('has gone cold after 60 days, where its own rhythm is not known', () => {
    expect(names([agnes], [touch('agnes', 60)])).not.toContain('gone-cold');
    expect(gaps([agnes], [touch('agnes', 61)])).toContainEqual({
      gap: 'gone-cold',
      because: { daysSince: 61, coldFrom: 61, by: 'limit' },
    });
    expect(names([agnes], [])).not.toContain('gone-cold');
  });

  it('has gone cold by its own rhythm, where that is known, but never before two weeks', () => {
    const weekly = (last: number) => [0, 7, 14, 21, 28].map((days) => touch('agnes', last + days));
    expect(names([agnes], weekly(13))).not.toContain('gone-cold');
    expect(gaps([agnes], weekly(14))).toContainEqual({
      gap: 'gone-cold',
      because: { daysSince: 14, coldFrom: 14, by: 'own rhythm' },
    });
  });

  it('names a blocker whom nobody attends to', () => {
    const blocker = personOf({ id: 'weber', group: { roles: ['blocker'] } });
    const opponent = personOf({ id: 'horn', group: { support: -2 } });
    const found = gaps([blocker, opponent], [touch('weber', 61), touch('horn', 60)]);
    expect(found.filter(({ gap }) => gap === 'blocker-unattended')).toEqual([
      { gap: 'blocker-unattended', because: { daysSinceTouch: 61, touchedWithin: 60 }, ask: 'weber' },
    ]);
  });

  it.each([
    ['the champion before a better friend', ['champion'], 0, [], 2, 'bela'],
    ['the better friend', [], 1, [], 2, 'cili'],
    ['the one on our side before one whose support nobody has entered', [], 1, [], undefined, 'bela'],
    ['somebody neutral, but nobody who is against us', [], -1, [], 0, 'cili'],
    ['nobody where all are against us', [], -1, [], -2, undefined],
  ] as const)('is closed by asking %s', (_, rolesOfBela, ofBela, rolesOfCili, ofCili, asked) => {
    const bela = personOf({ id: 'bela', group: { roles: [...rolesOfBela], support: ofBela } });
    const cili = personOf({
      id: 'cili',
      group: { roles: [...rolesOfCili], ...(ofCili !== undefined && { support: ofCili }) },
    });
    const [first] = gaps([bela, cili], [touch('bela', 1), touch('cili', 1)]);
    expect(first).toMatchObject({ gap: 'no-economic-buyer' });
    expect(first?.ask).toBe(asked);
    expect(first && 'ask' in first).toBe(asked !== undefined);
  });

  it('asks nobody with whom we have no contact', () => {
    const friend = personOf({ id: 'bela', group: { support: 2 } });
    const [first] = gaps([friend, gergo], [touch('gergo', 1), touch('bela', 61)]);
    expect(first).toMatchObject({ gap: 'no-economic-buyer', ask: 'gergo' });
  });

  it('is not warmed by a call that reached nobody or a meeting to come, but by one of today', () => {
    const old = touch('agnes', 61);
    expect(names([agnes], [old, touch('agnes', 2, { reached: false })])).toContain('gone-cold');
    expect(names([agnes], [old, touch('agnes', -2)])).toContain('gone-cold');
    expect(names([agnes], [old, touch('agnes', 0)])).not.toContain('gone-cold');
  });

  it('does not count placeholders among the people known', () => {
    const somebody = personOf({ id: 'buyer', placeholder: true, group: { roles: ['blocker'] } });
    const found = gaps([agnes, gergo, somebody], [touch('agnes', 1)]);
    expect(found.map(({ gap }) => gap)).toEqual(['no-decision-maker', 'single-thread']);
    expect(found[1]?.because).toMatchObject({ known: 2, touched: ['agnes'] });
  });

  it('names somebody strongly against us whom nobody attends to', () => {
    const opponent = personOf({ id: 'horn', group: { support: -2 } });
    const found = gaps([opponent, agnes], [touch('agnes', 1)]);
    expect(found).toContainEqual({
      gap: 'blocker-unattended',
      because: { daysSinceTouch: null, touchedWithin: 60 },
      ask: 'horn',
    });
  });
});
