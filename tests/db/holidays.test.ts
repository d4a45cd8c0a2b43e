import { describe, expect, it, vi } from 'vitest';
import { accountContext, accountTables } from '../../lib/db/read/account-context';
import { readHolidays, readSettingsInForce } from '../../lib/db/read/holidays';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { refreshHolidays } from '../../lib/db/write/refresh-holidays';
import { saveSettings } from '../../lib/db/write/save-settings';
import type { HolidayProvider } from '../../lib/domain/calendar/holidays';
import { defaultSettings } from '../../lib/domain/settings';
import { publicHolidays } from '../../lib/transfer/holidays/public-holidays';
import { startWithOneAccount } from './a-book';

startWithOneAccount();

const when = { today: '2026-04-02', now: '2026-04-02T09:00:00Z' };
const newYear = { today: '2027-01-01', now: '2027-01-01T09:00:00Z' };
const use = (...countries: string[]) =>
  book.meta.put({ key: 'settings', value: { ...defaultSettings, holidays: { countries } } });
const asked = () =>
  vi.fn<HolidayProvider>(async (country, year) => [{ on: `${year}-08-20`, country, name: 'Feast', kind: 'holiday' }]);

it('asks for the places in use only, and writes only what is new', async () => {
  const provider = asked();
  expect(await refreshHolidays(when, provider)).toBe(false);
  expect(provider).not.toHaveBeenCalled();
  await use('HU', 'DE-BY');
  expect(await refreshHolidays(when, provider)).toBe(true);
  const years = [2025, 2026, 2027, 2028];
  expect(provider.mock.calls).toEqual(['HU', 'DE', 'DE-BY'].flatMap((place) => years.map((year) => [place, year])));
  expect(await refreshHolidays(when, provider)).toBe(false);
});

it('takes in what a new version knows', async () => {
  await use('HU');
  await refreshHolidays(when, asked());
  expect(await refreshHolidays(when, publicHolidays)).toBe(true);
  expect(await readHolidays()).toContainEqual({
    on: '2026-08-08',
    country: 'HU',
    name: '2026-08-21',
    kind: 'day worked',
  });
});

it('reads what an older version kept', async () => {
  const value = { countries: ['HU'], years: [2026], holidays: [{ on: '2026-08-20', country: 'HU', name: 'Feast' }] };
  await book.meta.put({ key: 'holidays', value });
  expect(await readHolidays()).toEqual([{ on: '2026-08-20', country: 'HU', name: 'Feast', kind: 'holiday' }]);
});

it('asks again in a new year, and forgets a country that is no longer in use', async () => {
  const provider = asked();
  await use('HU');
  await refreshHolidays(when, provider);
  expect(await refreshHolidays(newYear, provider)).toBe(true);
  expect((await readHolidays()).map(({ on }) => on.slice(0, 4))).toEqual(['2026', '2027', '2028', '2029']);
  await use();
  expect(await refreshHolidays(newYear, provider)).toBe(true);
  expect(await readHolidays()).toEqual([]);
});

it('keeps nothing of countries that changed while theirs were loaded', async () => {
  await use('HU');
  const provider: HolidayProvider = async (country, year) => {
    await use('DE');
    return asked()(country, year);
  };
  expect(await refreshHolidays(when, provider)).toBe(false);
  expect(await readHolidays()).toEqual([]);
});

it('gives the rules days off that the settings do not name', async () => {
  await use('HU');
  await refreshHolidays(when, publicHolidays);
  expect((await readSettingsInForce()).calendar.daysOff).toContain('2026-12-26');
  expect((await readSettings()).calendar.daysOff).toEqual([]);
  const context = await book.transaction('r', accountTables, () => accountContext('k'));
  expect(context?.settings.calendar.daysOff).toContain('2026-04-06');
  expect(context?.holidays).toContainEqual({ on: '2026-04-06', country: 'HU', name: 'Húsvéthétfő', kind: 'holiday' });
});

it('asks for the first call after a proposal of 19 August 2026 on Monday, over the holiday and the bridge day', async () => {
  await use('HU');
  const sent = { today: '2026-08-19', now: '2026-08-19T09:00:00Z' };
  await refreshHolidays(sent, publicHolidays);
  await startProposal({ accountId: 'k', personIds: [], title: 'Frame contract', validUntil: '2026-09-18' }, sent);
  const first = await book.followUps.filter(({ step }) => step === 'confirm-arrival').first();
  expect(first?.due).toBe('2026-08-24');
});

it('asks for a call on a Saturday that is worked by decree', async () => {
  await use('HU');
  const sent = { today: '2026-08-07', now: '2026-08-07T09:00:00Z' };
  await refreshHolidays(sent, publicHolidays);
  await startProposal({ accountId: 'k', personIds: [], title: 'Frame contract', validUntil: '2026-09-06' }, sent);
  const first = await book.followUps.filter(({ step }) => step === 'confirm-arrival').first();
  expect(first?.due).toBe('2026-08-08');
});

it.each([
  [[], '2026-04-03'],
  [['HU'], '2026-04-07'],
])('starts the chain of a proposal of Thursday before Easter, with holidays of %j, on %s', async (countries, due) => {
  await use(...countries);
  await refreshHolidays(when, publicHolidays);
  await startProposal({ accountId: 'k', personIds: [], title: 'Frame contract', validUntil: '2026-05-02' }, when);
  const steps = await book.followUps.toArray();
  expect(steps.map((step) => step.due).sort()[0]).toBe(due);
});

describe('open steps after a proposal of Thursday before Easter', () => {
  const openSteps = async () =>
    (await book.followUps.toArray())
      .filter(({ status }) => status === 'open')
      .map(({ step, due }) => `${step} ${due}`)
      .sort();
  const everything = () => Promise.all([book.followUps.toArray(), book.proposals.toArray()]);
  const settings = (countries: string[]) => ({ ...defaultSettings, holidays: { countries } });
  const send = (validUntil = '2026-05-06') =>
    startProposal({ accountId: 'k', personIds: [], title: 'Frame contract', validUntil }, when);
  const late = { today: '2026-06-01', now: '2026-06-01T09:00:00Z' };
  const plain = ['confirm-arrival 2026-04-03', 'remind-expiry 2026-05-01'];
  const hungarian = ['confirm-arrival 2026-04-07', 'remind-expiry 2026-04-30'];

  it('move off the holidays of a country as soon as these are known, and back when that is undone', async () => {
    await send();
    const before = await everything();
    expect(await openSteps()).toEqual(plain);
    const { undo } = await saveSettings(settings(['HU']), when);
    await refreshHolidays(when, publicHolidays);
    expect(await openSteps()).toEqual(hungarian);
    await undo();
    await refreshHolidays(when, publicHolidays);
    expect(await everything()).toEqual(before);
  });

  it('move back at once when the country goes, and undo is possible whatever was loaded since', async () => {
    await saveSettings(settings(['HU']), when);
    await refreshHolidays(when, publicHolidays);
    await send();
    expect(await openSteps()).toEqual(hungarian);
    const { undo } = await saveSettings(settings(['DE']), when);
    expect(await openSteps()).toEqual(plain);
    await refreshHolidays(when, publicHolidays);
    expect(await openSteps()).toEqual(hungarian);
    await undo();
    await refreshHolidays(when, publicHolidays);
    expect(await openSteps()).toEqual(hungarian);
  });

  it('move off a day off that the user enters, in the same write', async () => {
    await send();
    const calendar = { ...defaultSettings.calendar, daysOff: ['2026-04-03'] };
    const { undo } = await saveSettings({ ...defaultSettings, calendar }, when);
    expect(await openSteps()).toEqual(['confirm-arrival 2026-04-06', 'remind-expiry 2026-05-01']);
    await undo();
    expect(await openSteps()).toEqual(plain);
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('move onto a Saturday that the user enters as worked, in the same write', async () => {
    await send();
    await saveSettings(
      { ...defaultSettings, calendar: { ...defaultSettings.calendar, daysOff: ['2026-04-03'] } },
      when,
    );
    const calendar = { ...defaultSettings.calendar, daysOff: ['2026-04-03'], daysWorked: ['2026-04-04'] };
    const { undo } = await saveSettings({ ...defaultSettings, calendar }, when);
    expect(await openSteps()).toEqual(['confirm-arrival 2026-04-04', 'remind-expiry 2026-05-01']);
    await undo();
    expect(await openSteps()).toEqual(['confirm-arrival 2026-04-06', 'remind-expiry 2026-05-01']);
  });

  it('stay where they are when anything else is changed, or once the proposal has expired', async () => {
    await send('2026-05-02');
    const before = await everything();
    await saveSettings({ ...defaultSettings, language: 'de' }, when);
    await saveSettings(
      { ...defaultSettings, calendar: { ...defaultSettings.calendar, daysOff: ['2026-04-03'] } },
      late,
    );
    expect(await everything()).toEqual(before);
  });

  it('are not taken back over somebody else’s change of the settings', async () => {
    const { undo } = await saveSettings(settings(['HU']), when);
    await saveSettings(settings(['DE']), when);
    await expect(undo()).rejects.toThrow(ChangedSinceError);
    expect((await readSettings()).holidays.countries).toEqual(['DE']);
  });
});
