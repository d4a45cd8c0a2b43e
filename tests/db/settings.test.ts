import { beforeEach, expect, it } from 'vitest';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { EditedElsewhereError } from '../../lib/db/write/merge-edit';
import { saveSettings } from '../../lib/db/write/save-settings';
import { defaultSettings, type Settings } from '../../lib/domain/settings';
import { when } from './a-book';

beforeEach(async () => {
  await book.open();
  await book.meta.clear();
});

const withDay = (settings: Settings, day: string): Settings => ({
  ...settings,
  calendar: { ...settings.calendar, daysOff: [day] },
});
const withOwn = (settings: Settings, address: string): Settings => ({ ...settings, ownAddresses: [address] });

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
