import type { Holiday, HolidayProvider } from '../domain/calendar/holidays';
import { holidayTable, keptOnAnotherDay } from './holiday-table';

/** Easter Sunday of a year in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 19 * a + 15;
  const epact = d % 30;
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const shift = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const marchDays = epact + weekday - 7 * shift + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(marchDays / 31), day: (marchDays % 31) + 1 });
}

/** The n-th such weekday of a month; n = -1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, n: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const ahead = (weekday - first.dayOfWeek + 7) % 7;
  if (n > 0) return first.add({ days: ahead + 7 * (n - 1) });
  const inMonth = Math.floor((first.daysInMonth - 1 - ahead) / 7);
  return first.add({ days: ahead + 7 * inMonth });
}

/** The day that one rule of the table names in a year. */
function dayOf(rule: string, year: number): Temporal.PlainDate {
  if (rule.startsWith('E')) return easterOf(year).add({ days: Number(rule.slice(1)) });
  const [month = 0, weekday = 0, n = 0] = rule.split(' ').map(Number);
  if (n !== 0) return nthWeekday(year, month, weekday, n);
  const [fixed = '', onOrAfter] = rule.split('>');
  const on = Temporal.PlainDate.from(`${year}-${fixed}`);
  return onOrAfter ? on.add({ days: (Number(onOrAfter) - on.dayOfWeek + 7) % 7 }) : on;
}

const ENTRY = /^(E[+-]\d+|\d\d-\d\d(?:>\d)?|\d\d \d -?\d) (.+)$/;

/**
 * Returns the public holidays of the whole country in a year, in its own language, on the days on which they are kept; an
 * empty list for a country that the table does not have.
 */
export const publicHolidays: HolidayProvider = async (country, year) => {
  const taken = new Set<string>();
  return (holidayTable[country] ?? '')
    .split(/,\s*/)
    .flatMap((entry): Holiday[] => {
      const [, rule, name] = ENTRY.exec(entry.trim()) ?? [];
      if (!rule || !name) return [];
      const named = dayOf(rule, year);
      const moved = keptOnAnotherDay[country]?.[named.dayOfWeek] ?? 0;
      let on = named.add({ days: moved });
      // Two holidays that move to one day: the later one is kept on the next.
      while (moved !== 0 && taken.has(on.toString())) on = on.add({ days: 1 });
      taken.add(on.toString());
      return [{ on: on.toString(), country, name }];
    })
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on));
};
