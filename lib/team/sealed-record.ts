import { canonical } from './canonical';
import { FORMAT } from './members';
import type { Shared } from './merge';
import { type Sealed, seal, type TeamKey, unseal } from './seal';
import { TeamError } from './team-error';

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEntry = (entry: unknown) => Array.isArray(entry) && typeof entry[0] === 'string';

/** Seals a record for its document. */
export const sealRecord = (key: TeamKey, doc: string, state: Shared): Promise<Sealed> =>
  seal(key, doc, canonical({ format: FORMAT, ...state }));

/** Returns the record of a document; null where it is none of this team's. Rejects with a TeamError where a newer Keyside wrote it. */
export async function openRecord(key: TeamKey, doc: string, data: string): Promise<Shared | null> {
  let said: unknown;
  try {
    said = JSON.parse(await unseal(key, doc, data));
  } catch {
    return null;
  }
  if (!isObject(said)) return null;
  const { format, table, id, seen, slots } = said;
  if (typeof format === 'number' && format > FORMAT) throw new TeamError('newer');
  const isWhole =
    typeof table === 'string' &&
    typeof id === 'string' &&
    isObject(seen) &&
    isObject(slots) &&
    Object.values(seen).every((stamp) => typeof stamp === 'string') &&
    Object.values(slots).every((entries) => Array.isArray(entries) && entries.length > 0 && entries.every(isEntry));
  return isWhole ? { table, id, seen: seen as Shared['seen'], slots: slots as Shared['slots'] } : null;
}
