import type { Moment } from '../domain/records/day';
import type { KeptMapping } from '../transfer/import/kept-mapping';
import { book, MAPPINGS } from './schema';

/** A mapping with the digest of its headings and when it was last used. */
type MappingRow = { digest: string; at: Moment; mapping: KeptMapping };

/** So many files are nobody's; the one that was not used for longest is forgotten. */
const MOST_KEPT = 200;

const rows = async () => ((await book.meta.get(MAPPINGS))?.value as MappingRow[] | undefined) ?? [];

/** Returns how files were read, by the digest of their headings. */
export async function recallMappings(): Promise<ReadonlyMap<string, KeptMapping>> {
  return new Map((await rows()).map(({ digest, mapping }) => [digest, mapping]));
}

/** Keeps how a file was read for the next one with the same headings; null forgets it. */
export function keepMapping(digest: string, mapping: KeptMapping | null, at: Moment): Promise<void> {
  return book.transaction('rw', book.meta, async () => {
    const before = await rows();
    const others = before.filter((row) => row.digest !== digest);
    if (!mapping && others.length === before.length) return;
    const kept = mapping ? [{ digest, at, mapping }, ...others].slice(0, MOST_KEPT) : others;
    await book.meta.put({ key: MAPPINGS, value: kept });
  });
}
