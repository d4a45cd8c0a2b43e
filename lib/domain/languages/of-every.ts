import { LANGUAGES, type LanguageTag } from './tags';

/**
 * Returns the tables of one kind by their language, from the files of that name in all folders ("./de/quotes.ts"). Throws an Error
 * that names the file where a language has no such table. Each kind is found by itself, so that a page loads only those it reads.
 */
export function ofEvery<Table>(found: Record<string, Table>): Record<LanguageTag, Table> {
  const files = Object.entries(found);
  const tables = LANGUAGES.map((tag) => {
    const [, table] = files.find(([path]) => path.startsWith(`./${tag}/`)) ?? [];
    if (!table) throw new Error(`${tag} has no table beside ${files[0]?.[0]}`);
    return [tag, table] as const;
  });
  return Object.fromEntries(tables) as Record<LanguageTag, Table>;
}

/** Returns what the tables of one kind hold of something, in all languages. */
export const inEvery = <Table, Entry>(
  tables: Record<LanguageTag, Table>,
  take: (table: Table) => readonly Entry[],
): readonly Entry[] => Object.values(tables).flatMap(take);
