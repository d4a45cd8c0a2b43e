import * as z from 'zod/mini';
import { Holiday, withHolidays } from '../../domain/calendar/holidays';
import type { Settings } from '../../domain/settings';
import { book } from '../schema';
import { readSettings } from './settings';

/** The public holidays as the book keeps them: those of the places in use, for some years. */
const KeptHolidays = z.object({ holidays: z.array(Holiday) });

/** Returns the public holidays of the places in use, as far as the book keeps them. */
export async function readHolidays(): Promise<Holiday[]> {
  return KeptHolidays.safeParse((await book.meta.get('holidays'))?.value).data?.holidays ?? [];
}

/** Returns the settings as the rules go by them: their calendar knows the public holidays of the places in use. */
export async function readSettingsInForce(): Promise<Settings> {
  const [settings, holidays] = await Promise.all([readSettings(), readHolidays()]);
  return { ...settings, calendar: withHolidays(settings.calendar, holidays, settings.holidays) };
}
