import { settingAt, settingLeaves, withSetting } from '../../domain/setting-leaves';
import { Settings } from '../../domain/settings';
import { readSettings } from '../read/settings';
import { book } from '../schema';
import { type Change, ChangedSinceError, type Undo, writeUndoably } from './change';
import { isSame } from './is-same';
import { EditedElsewhereError } from './merge-edit';
import { reconcileOpenChains } from './steps/reconcile-open-chains';
import type { When } from './when';

const TABLES = ['followUps', 'proposals'] as const;

const calendarOf = ({ calendar: { workingDays, daysOff, daysWorked }, holidays }: Settings) => [
  workingDays,
  daysOff,
  daysWorked,
  holidays.countries,
];

/** Runs `put`, then moves the steps of proposals where the calendar is another one than before. */
async function movingSteps(put: () => Promise<void>, change: Change, when: When): Promise<void> {
  const before = calendarOf(await readSettings());
  await put();
  if (!isSame(calendarOf(await readSettings()), before)) await reconcileOpenChains(change, when);
}

/**
 * Returns the settings in force with what was changed between `opened` and `edited`, each for itself. Throws an
 * EditedElsewhereError where one of these has been changed elsewhere to something else.
 */
function mergeSettings(opened: Settings, edited: Settings, now: Settings): Settings {
  return settingLeaves.reduce((merged, { path }) => {
    const [before, mine, theirs] = [opened, edited, now].map((settings) => settingAt(settings, path));
    if (isSame(before, mine) || isSame(mine, theirs)) return merged;
    if (!isSame(before, theirs)) throw new EditedElsewhereError();
    return withSetting(merged, path, mine);
  }, now);
}

function takenBack(written: Settings, before: Settings, now: Settings): Settings {
  try {
    return mergeSettings(written, before, now);
  } catch {
    throw new ChangedSinceError();
  }
}

const rowOf = (settings: Settings) => ({ key: 'settings', value: Settings.parse(settings) });

/**
 * Saves the settings; where working days or holidays changed, the open steps of proposals move with them (domain 8.1). What a
 * form made of the settings that it was `opened` on is put into those that stand now, each setting for itself; rejects with
 * EditedElsewhereError where that cannot be, and with a ZodError when a value is out of its range. Then nothing is written.
 */
export async function saveSettings(
  settings: Settings,
  when: When,
  opened?: Settings,
): Promise<{ result: undefined; undo: Undo }> {
  const edited = Settings.parse(settings);
  const { result: written } = await writeUndoably(TABLES, async (change) => {
    const [old, now] = [await book.meta.get('settings'), await readSettings()];
    const row = rowOf(opened ? mergeSettings(opened, edited, now) : edited);
    await movingSteps(() => change.put('meta', row), change, when);
    return { old, now, row };
  });
  // Holidays that were loaded in the meantime may have moved steps again: they are moved back by the calendar, not by rows.
  const undo = async () => {
    const { old, now: before, row } = written;
    await writeUndoably(TABLES, async (change) => {
      const isLast = isSame(await book.meta.get('settings'), row);
      const back = isLast ? old : rowOf(takenBack(row.value, before, await readSettings()));
      const put = () => (back ? change.put('meta', back) : change.remove('meta', 'settings'));
      await movingSteps(put, change, when);
    });
  };
  return { result: undefined, undo };
}
