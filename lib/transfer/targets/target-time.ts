import { PLAN_YEARS } from '../../domain/records/plan/target';
import { monthOf } from '../cells/month-names';
import type { Line } from '../import/line';
import { LineRefused } from '../import/refusal';

/** What a line is about: a year, or a month of it, 1-12. */
export type TargetTime = { year: number; month: number | undefined };

/**
 * Returns the time of a line: "2026", and "3", "March", "2026-03" or "03/2026", of which the last two name the year, too. Throws
 * LineRefused `missing`, `fourDigits` or `outOfRange`: no year but those that a target can have.
 */
export function readTime(line: Line): TargetTime {
  const [written, ofMonth] = [line.cell('year').trim(), line.cell('month').trim()];
  const named = /(?<!\d)\d{4}(?=\d\d$|(?!\d))/.exec(ofMonth)?.[0];
  const year = written === '' ? named : yearOf(written);
  if (year === undefined) throw new LineRefused('missing', { field: 'year' });
  const { least, most } = PLAN_YEARS;
  if (Number(year) < least || Number(year) > most)
    throw new LineRefused('outOfRange', { field: 'year', text: year, least: String(least), most: String(most) });
  return { year: Number(year), month: ofMonth === '' ? undefined : readMonth(ofMonth, named) };
}

/** Four digits, and no others: beside them words at most ("FY 2026"), or the nought of a whole number ("2026.0"). */
function yearOf(text: string): string {
  const year = text.length > 40 ? undefined : /^[^\d.,+−-]*(\d{4})(?:[.,]0{1,2}|[^\d.,+−-]*)$/.exec(text)?.[1];
  if (year === undefined) throw new LineRefused('fourDigits', { field: 'year', text });
  return year;
}

function readMonth(text: string, year: string | undefined): number {
  const rest = (year === undefined ? text : text.replace(year, ' ')).trim();
  // Of a whole day only what begins with the year tells which of two numbers the month is.
  const day = year !== undefined && text.startsWith(year) ? '(?:-\\d\\d)?' : '';
  const number = new RegExp(`^${year === undefined ? '' : '[-/.\\s]?'}(\\d{1,2})(?:[.,]0)?${day}[-/.]?$`).exec(
    rest,
  )?.[1];
  const month = number === undefined ? monthOf(rest) : Number(number);
  if (month === undefined || month < 1 || month > 12)
    throw new LineRefused('outOfRange', { field: 'month', text, least: 1, most: 12 });
  return month;
}
