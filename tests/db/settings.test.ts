import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { EditedElsewhereError } from '../../lib/db/write/merge-edit';
import { saveSettings } from '../../lib/db/write/save-settings';
import { settingAt, settingLeaves, withSetting } from '../../lib/domain/setting-leaves';
import { defaultSettings, type Settings } from '../../lib/domain/settings';
import { when } from './a-book';

beforeEach(async () => {
  await book.open();
  await book.meta.clear();
});

/** Numbers that may be one more than they are, whatever the others are. */
const counts = settingLeaves.filter(({ id }) => /^(chain|visits|alarm|programme)\./.test(id) && id !== 'alarm.from');
const more = (settings: Settings, path: readonly string[]) =>
  withSetting(settings, path, Number(settingAt(settings, path)) + 1);

const withDay = (settings: Settings, day: string): Settings => ({
  ...settings,
  calendar: { ...settings.calendar, daysOff: [day] },
});
const withOwn = (settings: Settings, address: string): Settings => ({ ...settings, ownAddresses: [address] });

it('loses nothing of what two tabs save, whatever each was opened on', async () => {
  const numbers = counts.filter(({ control, range }) => control === 'number' && range?.whole);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(numbers, { minLength: 2 }), async (leaves) => {
      await book.meta.clear();
      const opened = await readSettings();
      const ends = await Promise.allSettled(leaves.map(({ path }) => saveSettings(more(opened, path), when, opened)));
      const now = await readSettings();
      const kept = leaves.filter(({ path }) => settingAt(now, path) === Number(settingAt(opened, path)) + 1);
      expect(kept).toHaveLength(ends.filter(({ status }) => status === 'fulfilled').length);
    }),
    { numRuns: 20 },
  );
});

it('takes back what one tab changed, and leaves what the other did', async () => {
  const { undo } = await saveSettings(withDay(defaultSettings, '2026-12-24'), when, defaultSettings);
  await saveSettings(withOwn(defaultSettings, 'anna@our-firm.test'), when, defaultSettings);
  await undo();
  await expect.poll(readSettings).toEqual(withOwn(defaultSettings, 'anna@our-firm.test'));
});

it('refuses the second where both changed the same, and takes back nothing that was changed since', async () => {
  const { undo } = await saveSettings(withDay(defaultSettings, '2026-12-24'), when, defaultSettings);
  await expect(saveSettings(withDay(defaultSettings, '2026-12-31'), when, defaultSettings)).rejects.toThrow(
    EditedElsewhereError,
  );
  await saveSettings(withDay(defaultSettings, '2026-12-27'), when, withDay(defaultSettings, '2026-12-24'));
  await expect(undo()).rejects.toThrow(ChangedSinceError);
  await expect.poll(async () => (await readSettings()).calendar.daysOff).toEqual(['2026-12-27']);
});
