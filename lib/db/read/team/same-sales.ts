import type { Import } from '../../../domain/records/import';
import { readHere } from '../../../team/here';
import { readMembers } from '../../../team/members';
import { recordKey } from '../../../team/record-key';
import { deviceOf } from '../../../team/stamp';
import { type Book, book } from '../../schema';

/** One import by whom it came; '' where nobody knows. */
export type ByWhom = { entry: Import; by: string };

/** Two imports that brought the very same lines of sales. The later is the one to take out, on every device alike. */
export type SameSales = { first: ByWhom; later: ByWhom };

const inOrder = (one: Import, other: Import) =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

/** Says whether all that some imports brought has given way to later ones: what was corrected back is no more there twice. */
async function readGivenWay(imports: readonly Import[], from: Book): Promise<Set<string>> {
  const replaced = await from.replacedSales.toArray();
  const given = imports.map(({ id }) => id).filter((id) => replaced.some(({ ofImport }) => ofImport === id));
  if (given.length === 0) return new Set();
  const standing = new Set((await from.ledgerBlocks.toArray()).map(({ importId }) => importId));
  return new Set(given.filter((id) => !standing.has(id)));
}

/** Returns the imports of which another brought the same lines, as two took in one file before either had heard of the other. */
export function readSameSales(from: Book = book): Promise<SameSales[]> {
  const tables = [from.meta, from.teamRecords, from.imports, from.replacedSales, from.ledgerBlocks];
  return from.transaction('r', tables, async () => {
    const here = await readHere(from);
    if (!here) return [];
    const byDigest = Map.groupBy(await from.imports.toArray(), ({ salesDigest = '' }) => salesDigest);
    byDigest.delete('');
    const repeated = [...byDigest.values()].filter((all) => all.length > 1);
    if (repeated.length === 0) return [];
    const gone = await readGivenWay(repeated.flat(), from);
    const members = await readMembers(from);
    const byWhom = async (entry: Import): Promise<ByWhom> => {
      const [stamp = ''] = (await from.teamRecords.get(recordKey('imports', entry.id)))?.state.slots['id']?.[0] ?? [];
      return { entry, by: members.get(deviceOf(stamp))?.name ?? '' };
    };
    const pairs = repeated.flatMap((all) => {
      const [first, ...later] = all.filter(({ id }) => !gone.has(id)).sort(inOrder);
      return later.flatMap((one) => (first ? [[first, one] as const] : []));
    });
    return Promise.all(
      pairs.map(async ([first, later]) => ({ first: await byWhom(first), later: await byWhom(later) })),
    );
  });
}
