import { Settings } from '../../domain/settings';
import { readSettings } from '../read/settings';
import { book } from '../schema';
import { type Change, ChangedSinceError, type Undo, writeUndoably } from './change';
import { isSame } from './is-same';
import { reconcileOpenChains } from './reconcile-open-chains';
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
 * Saves the settings; where working days or holidays changed, the open steps of proposals move with them (domain 8.1).
 * Rejects with a ZodError, and writes nothing, when a value is out of its range.
 */
export async function saveSettings(settings: Settings, when: When): Promise<{ result: undefined; undo: Undo }> {
  const row = { key: 'settings', value: Settings.parse(settings) };
  const { result: before } = await writeUndoably(TABLES, async (change) => {
    const old = await book.meta.get('settings');
    await movingSteps(() => change.put('meta', row), change, when);
    return old;
  });
  // Holidays that were loaded in the meantime may have moved steps again: they are moved back by the calendar, not by rows.
  const undo = async () => {
    await writeUndoably(TABLES, async (change) => {
      if (!isSame(await book.meta.get('settings'), row)) throw new ChangedSinceError();
      const put = () => (before ? change.put('meta', before) : change.remove('meta', 'settings'));
      await movingSteps(put, change, when);
    });
  };
  return { result: undefined, undo };
}
