import * as z from 'zod/mini';
import { Holiday, withHolidays } from '../../domain/calendar/holidays';
import type { Settings } from '../../domain/settings';
import { book } from '../schema';
import { readSettings } from './settings';

/** The public holidays as the book keeps them: those of the countries in use, for some years. */
export const KeptHolidays = z.object({
  countries: z.array(z.string()),
  years: z.array(z.int()),
  holidays: z.array(Holiday),
});
export type KeptHolidays = z.infer<typeof KeptHolidays>;

/** Returns what the book keeps of public holidays; undefined where none were ever asked for. */
export async function readKeptHolidays(): Promise<KeptHolidays | undefined> {
  return KeptHolidays.safeParse((await book.meta.get('holidays'))?.value).data;
}

/** Returns the public holidays of the countries in use, as far as the book keeps them. */
export async function readHolidays(): Promise<Holiday[]> {
  return (await readKeptHolidays())?.holidays ?? [];
}

/** Returns the settings as the rules go by them: the public holidays of the countries in use are days off. */
export async function readSettingsInForce(): Promise<Settings> {
  const [settings, holidays] = await Promise.all([readSettings(), readHolidays()]);
  return { ...settings, calendar: withHolidays(settings.calendar, holidays, settings.holidays) };
}
