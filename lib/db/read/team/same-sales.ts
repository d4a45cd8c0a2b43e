import type { Import } from '../../../domain/records/import';
import { readHere } from '../../../team/here';
import { readMembers } from '../../../team/members';
import { recordKey } from '../../../team/record-key';
import { deviceOf } from '../../../team/stamp';
import { book } from '../../schema';

/** One import by whom it came; '' where nobody knows. */
export type ByWhom = { entry: Import; by: string };

/** Two imports that brought the very same lines of sales. The later is the one to take out, on every device alike. */
export type SameSales = { first: ByWhom; later: ByWhom };

const inOrder = (one: Import, other: Import) =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

/** Returns the imports of which another brought the same lines, as two took in one file before either had heard of the other. */
export function readSameSales(): Promise<SameSales[]> {
  return book.transaction('r', [book.meta, book.teamRecords, book.imports], async () => {
    const here = await readHere(book);
    if (!here) return [];
    const alike = Map.groupBy(await book.imports.toArray(), ({ salesDigest = '' }) => salesDigest);
    alike.delete('');
    const members = await readMembers(book);
    const byWhom = async (entry: Import): Promise<ByWhom> => {
      const [stamp = ''] = (await book.teamRecords.get(recordKey('imports', entry.id)))?.state.slots['id']?.[0] ?? [];
      return { entry, by: members.get(deviceOf(stamp))?.name ?? '' };
    };
    const pairs = [...alike.values()].flatMap((all) => {
      const [first, ...later] = all.sort(inOrder);
      return later.flatMap((one) => (first ? [[first, one] as const] : []));
    });
    return Promise.all(
      pairs.map(async ([first, later]) => ({ first: await byWhom(first), later: await byWhom(later) })),
    );
  });
}
