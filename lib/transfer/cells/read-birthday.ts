import { LineRefused } from '../import/refusal';
import { readDate } from './read-date';

/** A day of the year. */
export interface DayOfYear {
  month: number;
  day: number;
}

/** As address books write it, with or without a year: "1980-05-04", "19800504T000000Z", "--0504". */
const OF_CARD = /^(?:\d{4}|-)-?(\d\d)-?(\d\d)(?:T.{0,40})?$/;

/** Returns the day of a birthday, whatever the year; undefined where it is none, or may be meant in two ways. */
export function readBirthday(text: string): DayOfYear | undefined {
  const [, month, day] = OF_CARD.exec(text.trim()) ?? [];
  if (month && day) return existing(Number(month), Number(day));
  try {
    const date = Temporal.PlainDate.from(readDate(text, undefined));
    return existing(date.month, date.day);
  } catch (error) {
    if (error instanceof LineRefused) return undefined;
    throw error;
  }
}

function existing(month: number, day: number): DayOfYear | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  // 2024 has all days that a year can have.
  return day <= Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth ? { month, day } : undefined;
}
