import Dexie, { type Table } from 'dexie';

/** Kept apart from the book: a key that cannot be read out goes into no backup. */
function openKeys() {
  const keys = new Dexie('keyside-device') as Dexie & { keys: Table<{ id: string; key: CryptoKey }, string> };
  keys.version(1).stores({ keys: 'id' });
  return keys;
}

/** Keeps the key of a vault in this browser. */
export async function keepDeviceKey(id: string, key: CryptoKey): Promise<void> {
  const keys = openKeys();
  await keys.keys.put({ id, key });
  keys.close();
}

/** Returns the key of a vault that this browser keeps; undefined where it keeps none, as after a move to another device. */
export async function deviceKey(id: string): Promise<CryptoKey | undefined> {
  const keys = openKeys();
  const kept = await keys.keys.get(id);
  keys.close();
  return kept?.key;
}
