import type { BookMark } from '../../domain/keeping/sentinel';
import type { Day } from '../../domain/records/day';
import { BOOK_MARK, book, LOOKED } from '../schema';
import { setBrokenAside } from './set-aside';

/**
 * Looks at the whole book where it has changed since somebody last did, at most once a day: rows that break its rules without a
 * fault are found, too. Resolves to how many were set aside.
 */
export async function lookOnceADay(today: Day): Promise<number> {
  const last = (await book.meta.get(LOOKED))?.value as { day: Day; writes: number } | undefined;
  if (last?.day === today || last?.writes === (await readWrites())) return 0;
  const found = await setBrokenAside();
  // To set aside is to write, too.
  await book.meta.put({ key: LOOKED, value: { day: today, writes: await readWrites() } });
  return found;
}

const readWrites = async () => ((await book.meta.get(BOOK_MARK))?.value as BookMark | undefined)?.writes ?? 0;
