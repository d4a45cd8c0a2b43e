import type { RhythmSettings } from '../book/rhythm';
import { orderRhythm, rhythmState } from '../book/rhythm';
import type { BuyingRole } from '../records/decision-making-group';
import { toEpochDay } from '../records/epoch-day';
import type { Person } from '../records/person';
import type { Touch } from '../records/touch';
import type { GroupSettings } from './coverage';
import { coverageOf, type RoleHolder } from './coverage';
import { type AsOf, daysSinceTouch, isContact, touchDay } from './last-touch';

/** One gap in the decision-making group with its figures. `ask`: whom to turn to. Days throughout. */
export type GroupGap =
  | {
      gap: 'no-decision-maker' | 'no-champion' | 'no-economic-buyer' | 'no-role';
      because: { role: BuyingRole; holders: RoleHolder[]; touchedWithin: number };
      ask?: string;
    }
  | { gap: 'single-thread'; because: { known: number; touched: string[]; touchedWithin: number }; ask?: string }
  | { gap: 'gone-cold'; because: { daysSince: number; coldFrom: number; by: 'own rhythm' | 'limit' }; ask?: string }
  | { gap: 'blocker-unattended'; because: { daysSinceTouch: number | null; touchedWithin: number }; ask: string };

interface GapSettings {
  group: GroupSettings;
  rhythm: RhythmSettings;
}

const NAMED = {
  'decision maker': 'no-decision-maker',
  champion: 'no-champion',
  'economic buyer': 'no-economic-buyer',
} as const;

/** The friendliest of those in contact with us: the one to ask for a way to others. */
function bestContact(people: readonly Person[], touched: readonly string[]): string | undefined {
  const rank = ({ group }: Person) => (group.roles.includes('champion') ? 3 : (group.support ?? 0));
  const known = people.filter(({ id, group }) => touched.includes(id) && (group.support ?? 0) >= 0);
  return known.toSorted((a, b) => rank(b) - rank(a))[0]?.id;
}

/** Cold by the account's own rhythm where there are touches enough to know it, else by the settings' days. */
function goneCold(touches: readonly Touch[], { today, timeZone }: AsOf, settings: GapSettings): GroupGap[] {
  const days = touches
    .filter(isContact)
    .map((touch) => toEpochDay(touchDay(touch, timeZone)))
    .filter((epochDay) => epochDay <= toEpochDay(today));
  if (days.length === 0) return [];
  const rhythm = orderRhythm(days, settings.rhythm);
  const own = rhythm && rhythmState(rhythm, today, settings.rhythm);
  const daysSince = toEpochDay(today) - Math.max(...days);
  const coldFrom = own ? Math.max(own.amberFrom, settings.group.quietFrom) : settings.group.touchedWithin + 1;
  if (daysSince < coldFrom) return [];
  return [{ gap: 'gone-cold', because: { daysSince, coldFrom, by: own ? 'own rhythm' : 'limit' } }];
}

/**
 * Returns the gaps of a decision-making group by name (domain 7): required roles that nobody fills, a single thread (one
 * person only in contact with us), gone cold, a blocker whom nobody attends to. Nobody in contact at all is no thread.
 */
export function groupGaps(
  people: readonly Person[],
  touches: readonly Touch[],
  asOf: AsOf,
  settings: GapSettings,
): GroupGap[] {
  const { touchedWithin } = settings.group;
  const real = people.filter(({ placeholder }) => !placeholder);
  const since = new Map(real.map(({ id }) => [id, daysSinceTouch(id, touches, asOf)]));
  const isTouched = (id: string) => (since.get(id) ?? Number.POSITIVE_INFINITY) <= touchedWithin;
  const touched = real.map(({ id }) => id).filter(isTouched);
  const contact = bestContact(real, touched);
  const asking = contact === undefined ? {} : { ask: contact };

  const missing = coverageOf(real, touches, asOf, settings.group)
    .roles.filter(({ isFilled }) => !isFilled)
    .map(({ role, holders }): GroupGap => {
      const gap = role in NAMED ? NAMED[role as keyof typeof NAMED] : 'no-role';
      return { gap, because: { role, holders, touchedWithin }, ...asking };
    });
  const thread: GroupGap[] =
    touched.length === 1
      ? [{ gap: 'single-thread', because: { known: real.length, touched, touchedWithin }, ...asking }]
      : [];
  const blockers = real
    .filter(({ id, group }) => (group.roles.includes('blocker') || group.support === -2) && !isTouched(id))
    .map(({ id }): GroupGap => {
      return { gap: 'blocker-unattended', because: { daysSinceTouch: since.get(id) ?? null, touchedWithin }, ask: id };
    });
  return [...missing, ...thread, ...goneCold(touches, asOf, settings), ...blockers];
}
