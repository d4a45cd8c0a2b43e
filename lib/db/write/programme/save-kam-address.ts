import { Settings } from '../../../domain/settings';
import { plainName } from '../../../domain/words/plain-name';
import { readSettings } from '../../read/settings';
import { writeUndoably } from '../change';

/** Saves the address of a key account manager, or forgets it with ''; rejects with a ZodError where it is no address. */
export function saveKamAddress(kam: string, address: string) {
  return writeUndoably([], async (change) => {
    const settings = await readSettings();
    const others = Object.entries(settings.managers.addresses).filter(([name]) => plainName(name) !== plainName(kam));
    const addresses = Object.fromEntries(address === '' ? others : [...others, [kam, address]]);
    const value = Settings.parse({ ...settings, managers: { ...settings.managers, addresses } });
    await change.put('meta', { key: 'settings', value });
  });
}
