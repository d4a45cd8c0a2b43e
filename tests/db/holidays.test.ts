import { expect, it, vi } from 'vitest';
import { accountContext, accountTables } from '../../lib/db/read/account-context';
import { readKeptHolidays, readSettingsInForce } from '../../lib/db/read/holidays';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { refreshHolidays } from '../../lib/db/write/refresh-holidays';
import { startProposal } from '../../lib/db/write/start-proposal';
import { day } from '../../lib/domain/day';
import type { HolidayProvider } from '../../lib/domain/holidays';
import { defaultSettings } from '../../lib/domain/settings';
import { publicHolidays } from '../../lib/transfer/public-holidays';
import { startWithOneAccount } from './a-book';

startWithOneAccount();

const today = day('2026-04-02');
const use = (...countries: string[]) =>
  book.meta.put({ key: 'settings', value: { ...defaultSettings, holidays: { countries } } });
const asked = () => vi.fn<HolidayProvider>(async (country, year) => [{ on: `${year}-08-20`, country, name: 'Feast' }]);

it('asks for the countries in use only, and only once', async () => {
  const provider = asked();
  expect(await refreshHolidays(today, provider)).toBe(false);
  expect(provider).not.toHaveBeenCalled();
  await use('HU');
  expect(await refreshHolidays(today, provider)).toBe(true);
  expect(provider.mock.calls).toEqual([2025, 2026, 2027, 2028].map((year) => ['HU', year]));
  expect(await refreshHolidays(today, provider)).toBe(false);
  expect(provider).toHaveBeenCalledTimes(4);
});

it('asks again in a new year, and forgets a country that is no longer in use', async () => {
  const provider = asked();
  await use('HU');
  await refreshHolidays(today, provider);
  expect(await refreshHolidays(day('2027-01-01'), provider)).toBe(true);
  expect((await readKeptHolidays())?.years).toEqual([2026, 2027, 2028, 2029]);
  await use();
  expect(await refreshHolidays(day('2027-01-01'), provider)).toBe(true);
  expect((await readKeptHolidays())?.holidays).toEqual([]);
});

it('keeps nothing of countries that changed while theirs were loaded', async () => {
  await use('HU');
  const provider: HolidayProvider = async (country, year) => {
    await use('DE');
    return asked()(country, year);
  };
  expect(await refreshHolidays(today, provider)).toBe(false);
  expect(await readKeptHolidays()).toBeUndefined();
});

it('gives the rules days off that the settings do not name', async () => {
  await use('HU');
  await refreshHolidays(today, publicHolidays);
  expect((await readSettingsInForce()).calendar.daysOff).toContain('2026-12-26');
  expect((await readSettings()).calendar.daysOff).toEqual([]);
  const context = await book.transaction('r', accountTables, () => accountContext('k'));
  expect(context?.settings.calendar.daysOff).toContain('2026-04-06');
  expect(context?.holidays).toContainEqual({ on: '2026-04-06', country: 'HU', name: 'Húsvéthétfő' });
});

it.each([
  [[], '2026-04-03'],
  [['HU'], '2026-04-07'],
])('starts the chain of a proposal of Thursday before Easter, with holidays of %j, on %s', async (countries, due) => {
  await use(...countries);
  await refreshHolidays(today, publicHolidays);
  const when = { today: '2026-04-02', now: '2026-04-02T09:00:00Z' };
  await startProposal({ accountId: 'k', personIds: [], title: 'Frame contract', validUntil: '2026-05-02' }, when);
  const steps = await book.followUps.toArray();
  expect(steps.map((step) => step.due).sort()[0]).toBe(due);
});
