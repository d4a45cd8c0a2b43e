import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue } from '../../../lib/domain/proposal/is-due';
import { bundleReminders, nextReminderAt, remind, toRemind } from '../../../lib/domain/proposal/reminders';
import { day } from '../../../lib/domain/records/day';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import { type Happening, rules, type Schedule, simulateReminders } from './simulate-reminders';

const followUp = (given: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f',
  accountId: 'a',
  due: '2026-11-24',
  status: 'open',
  createdAt: '2026-11-20T09:00:00Z',
  ...given,
});
const at = (text: string, zone = 'Europe/Budapest') => Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
const eight = { remindAtHour: 8 };

describe('a reminder', () => {
  it('comes at its hour of the due day, not a minute before', () => {
    expect(toRemind([followUp()], at('2026-11-24T07:59'), eight)).toEqual([]);
    expect(toRemind([followUp()], at('2026-11-24T08:00'), eight)).toEqual([followUp()]);
    expect(toRemind([followUp()], at('2027-01-01T00:00'), eight)).toEqual([followUp()]);
  });

  it('comes at the time of a step that has one, and stands in the order of the day', () => {
    const [noon, early, whole] = [followUp({ at: '12:15' }), followUp({ at: '07:30' }), followUp()];
    expect(toRemind([noon, early, whole], at('2026-11-24T07:29'), eight)).toEqual([]);
    expect(toRemind([noon, early, whole], at('2026-11-24T07:30'), eight)).toEqual([early]);
    expect(toRemind([noon, early, whole], at('2026-11-24T12:15'), eight)).toEqual([whole, early, noon]);
    expect(nextReminderAt([noon], at('2026-11-24T08:00'), eight)?.toPlainTime().toString()).toBe('12:15:00');
  });

  it('comes once for a due day, and again after being put off', () => {
    const shown = remind(followUp());
    expect(shown.remindedFor).toBe('2026-11-24');
    expect(toRemind([shown], at('2026-11-25T08:00'), eight)).toEqual([]);
    expect(toRemind([{ ...shown, due: '2026-11-26' }], at('2026-11-25T08:00'), eight)).toEqual([]);
    expect(toRemind([{ ...shown, due: '2026-11-26' }], at('2026-11-26T08:00'), eight)).toHaveLength(1);
  });

  it('comes in the order of the due days, and not for what is due later', () => {
    const [later, soon, sooner] = ['2026-12-01', '2026-11-24', '2026-11-23'].map((due) => followUp({ id: due, due }));
    const all = [later, soon, sooner].flatMap((one) => one ?? []);
    expect(toRemind(all, at('2026-11-24T08:00'), eight)).toEqual([sooner, soon]);
  });

  it.each([
    // Turn, now, heard last; whether it is shown, and when the device looks again.
    [0, '07:59', '07:59', false, '08:00'],
    [0, '08:00', '07:00', true, '08:00'],
    [0, '08:01:59', undefined, true, '08:01:59'],
    [0, '08:02', '08:01', false, '08:02:30'],
    [0, '10:00', '07:00', false, '10:01'],
    [0, '10:01', '10:00', true, '10:01'],
    [1, '07:59', '07:59', false, '08:00'],
    [1, '08:00', '08:00', false, '08:02:30'],
    [1, '08:02:30', '08:01:59', false, '08:03:30'],
    [1, '08:02:30', '08:02', true, '08:02:30'],
    [1, '10:30', '07:00', false, '10:31'],
    [1, '10:31', '10:30', true, '10:31'],
    [1, '10:30', undefined, false, '10:31'],
    [2, '08:02:30', '08:02:30', false, '08:04:30'],
    [2, '08:04:30', '08:04', true, '08:04:30'],
  ])(
    'of several devices, at turn %i, at %s, the team heard at %s: %j, looking again at %s',
    (turn, time, heard, isShown, next) => {
      const on = (text: string) => at(`2026-11-24T${text}`);
      const turns = { before: new Map([['f', turn]]), heardAt: heard ? on(heard).epochMilliseconds : -Infinity };
      const two = [followUp(), followUp({ id: 'later', due: '2026-11-25' })];
      expect(toRemind(two, on(time), eight, turns).map(({ id }) => id)).toEqual(isShown ? ['f'] : []);
      expect(nextReminderAt(two, on(time), eight, turns)).toEqual(on(next));
    },
  );

  it('of several devices comes in its turn where the others cannot be heard, and at its hour where the step is of none of them', () => {
    const inTurn = (id: string, turn: number) => ({ before: new Map([[id, turn]]), heardAt: Infinity });
    const on = (time: string, turns: Parameters<typeof toRemind>[3]) =>
      toRemind([followUp()], at(`2026-11-24T${time}`), eight, turns).length;
    expect([on('08:01', inTurn('f', 1)), on('08:02', inTurn('f', 1)), on('12:00', inTurn('f', 0))]).toEqual([0, 1, 1]);
    expect(on('08:00', inTurn('another', 1))).toBe(1);
  });

  it('comes on one of two devices alone, whenever either wakes, unless both look before either can hear of the other', () => {
    const minute = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.boolean(), minute, minute, fc.integer({ min: 0, max: 1 }), (isOff, first, second, lag) => {
        const noted: { at: number; by: string }[] = [];
        const start = at('2026-11-24T07:00');
        const awake = { first: isOff ? Infinity : first, second };
        for (let now = 0; now < 130; now += 1) {
          for (const by of ['first', 'second'] as const) {
            if (now < awake[by]) continue;
            // On waking, what was told before is heard a minute later.
            const heard = now - lag >= awake[by] ? now - lag : -Infinity;
            const told = noted.some((one) => one.by === by || one.at <= heard);
            const turns = {
              before: new Map([['f', by === 'first' ? 0 : 1]]),
              heardAt: start.epochMilliseconds + heard * 60_000,
            };
            const step = told ? remind(followUp()) : followUp();
            if (toRemind([step], start.add({ minutes: now }), eight, turns).length > 0) noted.push({ at: now, by });
          }
        }
        const shows = [first <= 61 ? Math.max(first, 60) : first + lag, Math.max(second, 62) + lag] as const;
        const canHear = isOff || Math.abs(shows[0] - shows[1]) >= lag;
        if (canHear) expect(noted.map(({ by }) => by)).toEqual([isOff || shows[1] < shows[0] ? 'second' : 'first']);
        expect(noted.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('does not come for what is done or dropped', () => {
    const closed = [followUp({ status: 'done' }), followUp({ status: 'dropped' })];
    expect(toRemind(closed, at('2026-11-30T08:00'), eight)).toEqual([]);
    expect(nextReminderAt(closed, at('2026-11-20T08:00'), eight)).toBeNull();
  });

  it('is next at the earliest hour, or now where one is overdue', () => {
    const later = followUp({ due: '2026-11-27' });
    const now = at('2026-11-21T12:00');
    expect(nextReminderAt([later, followUp()], now, eight)?.toString()).toBe(
      '2026-11-24T08:00:00+01:00[Europe/Budapest]',
    );
    expect(nextReminderAt([later, followUp({ due: '2026-11-20' })], now, eight)?.equals(now)).toBe(true);
    expect(nextReminderAt([later, remind(followUp({ due: '2026-11-20' }))], now, eight)?.day).toBe(27);
  });

  it.each([
    ['Europe/Budapest', '2027-03-28', 2, '2027-03-28T03:00:00+02:00[Europe/Budapest]'],
    ['Europe/Budapest', '2026-10-25', 2, '2026-10-25T02:00:00+02:00[Europe/Budapest]'],
    ['Africa/Cairo', '2026-04-24', 0, '2026-04-24T01:00:00+03:00[Africa/Cairo]'],
  ])('comes where the clocks change: %s on %s at %i', (zone, due, remindAtHour, expected) => {
    const next = nextReminderAt([followUp({ due })], at('2026-04-01T00:00', zone), { remindAtHour });
    expect(next?.toString()).toBe(expected);
  });

  it('is due on its day and after, not on the day before', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-25'].map((today) => isDue(followUp(), day(today)))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isDue(followUp({ status: 'done' }), day('2026-11-25'))).toBe(false);
  });
});

it.each([
  [0, 0, 0],
  [5, 5, 0],
  [6, 3, 3],
  [61, 3, 58],
])('of %i due reminders %i are shown each for itself and %i as one', (count, each, more) => {
  const due = Array.from({ length: count }, (_, at) => followUp({ id: String(at) }));
  const bundle = bundleReminders(due);
  expect([bundle.each.length, bundle.more.length]).toEqual([each, more]);
  expect([...bundle.each, ...bundle.more]).toEqual(due);
});

const HOUR = 60;
const happening: fc.Arbitrary<Happening> = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 3 * HOUR }), fc.integer({ min: 0, max: 5 * 24 * HOUR })),
  what: fc.constantFrom(
    ...(['close', 'start', 'start', 'open the sidebar', 'jump', 'snooze', 'complete', 'add', 'nothing'] as const),
  ),
  by: fc.oneof(fc.integer({ min: -3 * HOUR, max: 3 * HOUR }), fc.integer({ min: -4 * 24 * HOUR, max: 4 * 24 * HOUR })),
  which: fc.nat(20),
  losesAlarm: fc.boolean(),
});
const schedule: fc.Arbitrary<Schedule> = fc.record({
  zone: fc.constantFrom(
    ...['Europe/Budapest', 'Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Beirut'],
    ...['Africa/Johannesburg', 'America/Santiago', 'Pacific/Auckland', 'UTC'],
  ),
  // some days before the clocks change, in one half of the world or the other
  start: fc.constantFrom(
    '2026-03-20T10:00',
    '2026-03-25T23:30',
    '2026-04-01T00:10',
    '2026-10-20T07:59',
    '2026-10-30T12:00',
  ),
  remindAtHour: fc.integer({ min: 0, max: 23 }),
  dueAfter: fc.array(fc.integer({ min: -3, max: 15 }), { maxLength: 6 }),
  happenings: fc.array(happening, { maxLength: 25 }),
});
const thousand = fc.sample(schedule, { numRuns: 1000, seed: 20261121 });
const doubled = (shown: string[]) => shown.length - new Set(shown).size;

describe('a thousand schedules with closed browsers, lost alarms, jumping clocks and changes of summer time', {
  timeout: 60_000,
}, () => {
  it('miss no reminder and double none', () => {
    const outcomes = thousand.map((one) => simulateReminders(one));
    expect(outcomes.flatMap(({ shown }) => shown).length).toBeGreaterThan(3000);
    expect(outcomes.flatMap(({ missed }) => missed)).toEqual([]);
    expect(outcomes.filter(({ shown }) => doubled(shown) > 0)).toEqual([]);
  });

  it.each([
    ['no alarm is ever set', { nextReminderAt: () => null }],
    [
      'the alarm is an hour late',
      {
        nextReminderAt: (...given: Parameters<typeof nextReminderAt>) =>
          nextReminderAt(...given)?.add({ hours: 1 }) ?? null,
      },
    ],
  ])('would tell where %s', (_, fault) => {
    const outcomes = thousand.map((one) => simulateReminders(one, { ...rules, ...fault }));
    expect(outcomes.flatMap(({ missed }) => missed)).not.toEqual([]);
  });

  it('would tell where the mark of a reminder is lost', () => {
    const forgetful = (one: FollowUp) => (one.id === '1' ? { ...one } : remind(one));
    // Such a book would ask at once again and again: the alarm is left out.
    const faulty = { ...rules, remind: forgetful, nextReminderAt: () => null };
    expect(thousand.filter((one) => doubled(simulateReminders(one, faulty).shown) > 0)).not.toEqual([]);
  });
});
