import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Acted, isAtRest, type Rest, type Resting } from '../../../lib/domain/care/rests';
import { day } from '../../../lib/domain/records/day';
import { defaultSettings } from '../../../lib/domain/settings';

const { rests, calendar } = defaultSettings;
/** A Friday. */
const FRIDAY = '2026-11-20';
const rest = (resting: Resting, today: string, acted: Acted[] = [{ on: FRIDAY }]) =>
  isAtRest(resting, acted, day(today), rests, calendar);

it.each<[Rest, last: string, again: string]>([
  ['complaint', '2026-11-25', '2026-11-26'],
  ['soon', '2026-11-27', '2026-11-28'],
  ['order', '2026-12-04', '2026-12-05'],
  ['person', '2026-12-11', '2026-12-12'],
  ['care', '2026-12-20', '2026-12-21'],
])('%s rests up to %s and is said again on %s', (kind, last, again) => {
  expect(rest({ rest: kind }, FRIDAY)).toBe(true);
  expect(rest({ rest: kind }, last)).toBe(true);
  expect(rest({ rest: kind }, again)).toBe(false);
  expect(rest({ rest: kind }, last, [])).toBe(false);
});

it('is said at once where something has happened since, or of somebody else', () => {
  expect(rest({ rest: 'soon', newest: FRIDAY }, '2026-11-23')).toBe(true);
  expect(rest({ rest: 'soon', newest: '2026-11-21' }, '2026-11-23')).toBe(false);
  const acted = [{ on: FRIDAY, personId: 'agnes' }];
  expect(rest({ rest: 'person', personId: 'agnes' }, '2026-11-23', acted)).toBe(true);
  expect(rest({ rest: 'person', personId: 'bela' }, '2026-11-23', acted)).toBe(false);
  expect(rest({ rest: 'person', personId: 'bela' }, '2026-11-23'), 'whoever was meant').toBe(true);
});

it('never begins to rest again by waiting', () => {
  const kinds = fc.constantFrom<Rest>('complaint', 'soon', 'order', 'person', 'care');
  fc.assert(
    fc.property(kinds, fc.nat(60), (kind, days) => {
      const on = (more: number) =>
        day(FRIDAY)
          .add({ days: days + more })
          .toString();
      if (!rest({ rest: kind }, on(0))) expect(rest({ rest: kind }, on(1))).toBe(false);
    }),
  );
});
