import { describe, expect, it } from 'vitest';
import {
  heldBy,
  type KamProfile,
  nextSubstitution,
  profileOf,
  stoodInBy,
} from '../../../lib/domain/programme/kam-profile';

const away = (kam: string, by: string, from = '2026-11-16', to = '2026-11-27'): KamProfile => ({
  kam,
  substitute: { by, from, to },
});
const profiles = [away('Anna Becker', 'Bo Berg'), away('Cara Lind', 'anna becker', '2026-11-20', '2026-12-04')];

describe('a substitute', () => {
  it('holds the accounts of whoever is away from the first day to the last', () => {
    const isHeldOn = (day: string) => heldBy('bo berg', profiles, day)('Anna Becker');
    expect(['2026-11-15', '2026-11-16', '2026-11-27', '2026-11-28'].map(isHeldOn)).toEqual([false, true, true, false]);
  });

  it('keeps their own, and holds those that the one who is away holds for others, up to the earlier day', () => {
    const isHeld = heldBy('Bo Berg', profiles, '2026-11-21');
    expect(['Bo Berg', 'Cara Lind', 'Dan Moe', undefined].map(isHeld)).toEqual([true, true, false, false]);
    expect(stoodInBy('Bo Berg', profiles, '2026-11-21')).toEqual([
      { kam: 'Anna Becker', to: '2026-11-27' },
      { kam: 'Cara Lind', to: '2026-11-27' },
    ]);
  });

  it('never stands in for themselves, even in a circle', () => {
    const circle = [away('A', 'B'), away('B', 'A'), away('C', 'C')];
    expect(stoodInBy('A', circle, '2026-11-20').map(({ kam }) => kam)).toEqual(['B']);
    expect(stoodInBy('C', circle, '2026-11-20')).toEqual([]);
  });
});

it('knows the next day on which somebody begins to stand in', () => {
  const on = (from: string) => ({ kam: from, substitute: { by: 'Bo Berg', from, to: '2026-12-31' } });
  const several = [on('2026-12-01'), on('2026-11-20'), on('2026-11-25'), { kam: 'Nobody away' }];
  expect(nextSubstitution(several, '2026-11-20')).toBe('2026-11-25');
  expect(nextSubstitution(several, '2026-12-01')).toBeNull();
});

it('finds a profile whatever the case of the name', () => {
  expect(profileOf('ANNA BECKER', profiles)?.substitute?.by).toBe('Bo Berg');
  expect(profileOf('Nobody', profiles)).toBeUndefined();
});
