import type { Holiday } from '../../domain/calendar/holidays';

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

const ENTRY =
  /^(?<mark>[([]?)(?:E(?<easter>[+-]\d+)|(?<fixed>\d\d-\d\d)(?:\?(?<only>[1-7]+))?(?:>(?<next>[1-7])(?<late>\^?))?)[)\]]?(?<monday>~?)(?:@(?<years>[\d+-]+))? (?<name>.+)$/;
type Parts = Partial<Record<string, string>>;

/** "2026", "2024+2025", "2026-", "-2024". */
function holdsIn(year: number, years: string): boolean {
  return years.split('+').some((part) => {
    const [from = '', to = from] = part.split('-');
    return year >= Number(from) && (to === '' ? from !== '' : year <= Number(to));
  });
}

function dayOf({ easter, fixed, only, next, late }: Parts, year: number): Temporal.PlainDate | null {
  const easterSunday = easterOf(year);
  if (easter) return easterSunday.add({ days: Number(easter) });
  const on = Temporal.PlainDate.from(`${year}-${fixed}`);
  if (only && !only.includes(String(on.dayOfWeek))) return null;
  const kept = next ? on.add({ days: (Number(next) - on.dayOfWeek + 7) % 7 }) : on;
  const toEaster = kept.until(easterSunday).days;
  return late && toEaster > 0 && toEaster < 7 ? kept.add({ days: 7 }) : kept;
}

const kinds: Record<string, Holiday['kind']> = { '(': 'day off', '[': 'feast' };

/**
 * Returns the days that one entry of the tables names in a year, for a country or region. "05-01 Name" is a fixed day, "E+1" the
 * day after Easter Sunday, "06-20>6" the first Saturday (ISO weekday) on or after a day ("^": a week later in Holy Week),
 * "12-27?12" a day only where it is a Monday or Tuesday. "~" gives the Monday off, too, after a holiday on a Sunday; "@2026-"
 * holds for these years only. In round brackets it is a day off without a feast, in square ones a feast that is worked.
 * Throws a SyntaxError on anything else.
 */
export function holidaysOfEntry(entry: string, country: string, year: number): Holiday[] {
  const parts: Parts | undefined = ENTRY.exec(entry)?.groups;
  if (!parts) throw new SyntaxError(`No holiday: ${entry}`);
  const { mark = '', monday, years, name = '' } = parts;
  const on = years && !holdsIn(year, years) ? null : dayOf(parts, year);
  if (!on) return [];
  const holiday: Holiday = { on: on.toString(), country, name, kind: kinds[mark] ?? 'holiday' };
  if (!monday || on.dayOfWeek !== 7) return [holiday];
  return [holiday, { ...holiday, on: on.add({ days: 1 }).toString(), kind: 'day off' }];
}
