/** What stands behind a number of days or weeks in our languages, and that nothing is taken off. */
const NET = '(?:net(?:t[oó])?)';
const DAYS = '(?:d|days?|t|tage?n?|kalendertage?n?|(?:naptári )?nap(?:on belül)?|dag(?:er|e)?|dae)';
const WEEKS = '(?:w|weeks?|wochen?|hét|uker?|weke?)';
const TYPED = new RegExp(String.raw`^(?:${NET}\s+)?(\d{1,5})\s*-?\s*(?:(${DAYS})|(${WEEKS}))?\.?(?:\s+${NET})?$`, 'iu');

const WEEK = 7;

/** Returns the days of "30", "30 days", "net 30", "30 Tage netto", "2 hét"; null where it is nothing of that kind. */
export function typedDays(typed: string): number | null {
  const found = TYPED.exec(typed.trim().normalize('NFC'));
  if (!found) return null;
  const [, count, , weeks] = found;
  return Number(count) * (weeks ? WEEK : 1);
}
