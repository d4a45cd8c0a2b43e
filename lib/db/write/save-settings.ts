import { Settings } from '../../domain/settings';
import { writeUndoably } from './change';

/** Saves the settings; rejects with a ZodError, and writes nothing, when a value is out of its range. */
export function saveSettings(settings: Settings) {
  const checked = Settings.parse(settings);
  return writeUndoably([], (change) => change.put('meta', { key: 'settings', value: checked }));
}
