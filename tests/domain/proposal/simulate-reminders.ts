import { nextReminderAt, remind, toRemind } from '../../../lib/domain/proposal/reminders';
import { day } from '../../../lib/domain/records/day';
import type { FollowUp } from '../../../lib/domain/records/follow-up';

/** Something that happens after `after` minutes. */
export interface Happening {
  after: number;
  what: 'close' | 'start' | 'open the sidebar' | 'jump' | 'snooze' | 'complete' | 'add' | 'nothing';
  /** Minutes of a clock jump, days of a snooze or until a new follow-up is due. */
  by: number;
  /** Which follow-up. */
  which: number;
  /** On `start`: whether the browser lost its alarm. */
  losesAlarm: boolean;
}

export interface Schedule {
  zone: string;
  start: string;
  remindAtHour: number;
  dueAfter: number[];
  happenings: Happening[];
}

export interface Outcome {
  shown: string[];
  missed: string[];
}

/** The parts under test, so that a test can plant a fault in one. */
export const rules = { nextReminderAt, remind, toRemind };

/**
 * Lives through a schedule with a clock of its own and one alarm, sweeping on start, on alarm and on opening. `shown` are
 * the reminders in their order, `missed` those that had to be on the screen by the wall clock and were not.
 */
export function simulateReminders(schedule: Schedule, use = rules): Outcome {
  const { zone, remindAtHour } = schedule;
  const begin = Temporal.PlainDateTime.from(schedule.start).toZonedDateTime(zone);
  let clock = begin.epochMilliseconds;
  let isRunning = true;
  let alarm: number | null = null;
  let alarms = 0;
  const book: FollowUp[] = [];
  const shown: string[] = [];
  const missed = new Set<string>();
  const wall = () => Temporal.Instant.fromEpochMilliseconds(clock).toZonedDateTimeISO(zone);
  const keyOf = ({ id, due }: FollowUp) => `${id} for ${due}`;

  const add = (after: number) =>
    book.push({
      id: String(book.length),
      accountId: 'a',
      due: wall().toPlainDate().add({ days: after }).toString(),
      status: 'open',
      createdAt: '2026-01-05T09:00:00Z',
    });
  const sweep = () => {
    for (const followUp of use.toRemind(book, wall(), { remindAtHour })) {
      shown.push(keyOf(followUp));
      book[book.indexOf(followUp)] = use.remind(followUp);
    }
    alarm = use.nextReminderAt(book, wall(), { remindAtHour })?.epochMilliseconds ?? null;
  };
  // What must be on the screen is told by the hands of the clock, not by the rule under test.
  const look = () => {
    if (!isRunning) return;
    const hands = wall().toPlainDateTime();
    for (const followUp of book.filter(({ status }) => status === 'open')) {
      const hour = day(followUp.due).toPlainDateTime({ hour: remindAtHour });
      if (Temporal.PlainDateTime.compare(hands, hour) >= 0 && !shown.includes(keyOf(followUp)))
        missed.add(keyOf(followUp));
    }
  };
  const pass = (minutes: number) => {
    const end = clock + minutes * 60_000;
    while (isRunning && alarm !== null && alarm <= end) {
      if (++alarms > 1000) throw new Error('The alarm rings without end.');
      clock = Math.max(clock, alarm);
      alarm = null;
      sweep();
      look();
    }
    clock = end;
    look();
  };
  const change = (which: number, how: (followUp: FollowUp) => FollowUp) => {
    const followUp = book[which % Math.max(book.length, 1)];
    if (!isRunning || !followUp) return;
    book[book.indexOf(followUp)] = how(followUp);
    sweep();
  };
  const happen = ({ what, by, which, losesAlarm }: Happening) => {
    if (what === 'close') isRunning = false;
    if (what === 'start' && !isRunning) {
      isRunning = true;
      if (losesAlarm) alarm = null;
      sweep();
    }
    if (what === 'open the sidebar' && isRunning) sweep();
    if (what === 'jump') clock += by * 60_000;
    if (what === 'complete') change(which, (one) => ({ ...one, status: 'done' }));
    if (what === 'snooze') {
      const today = wall().toPlainDate().toString();
      const later = (due: string) =>
        day(due > today ? due : today)
          .add({ days: 1 + (Math.abs(by) % 10) })
          .toString();
      change(which, (one) => ({ ...one, due: later(one.due), snoozedFrom: one.snoozedFrom ?? one.due }));
    }
    if (what === 'add' && isRunning) {
      add(Math.abs(by) % 10);
      sweep();
    }
  };

  for (const after of schedule.dueAfter) add(after);
  sweep();
  for (const happening of schedule.happenings) {
    pass(happening.after);
    happen(happening);
    pass(0);
  }
  happen({ after: 0, what: 'start', by: 0, which: 0, losesAlarm: true });
  pass(20 * 24 * 60);
  return { shown, missed: [...missed] };
}
