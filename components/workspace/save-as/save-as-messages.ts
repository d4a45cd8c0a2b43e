import type { LanguageTag } from '../../../lib/domain/languages/tags';
import type { OutKind, OutTable } from '../../../lib/transfer/out/out-table';

/** What is saved: everything, or one kind of record. */
export type SavedWhat = 'everything' | OutKind;
export const SAVED_AS = ['xlsx', 'csv', 'vcard'] as const;
export type SavedAs = (typeof SAVED_AS)[number];

/** A table as it stands on the screen. */
export type SeenTable = OutTable & { name: string };

/** Page -> worker: what of the book, or of one account, `names` being those of the sheets; or a table as it is seen. */
export type ToSaveAs = { as: SavedAs; language: LanguageTag } & (
  | { what: SavedWhat; accountId?: string | undefined; names: Record<OutKind, string>; zone: string }
  | { seen: SeenTable }
);

/** Worker -> page. */
export type FromSaveAs = { kind: 'file'; file: Blob; records: number } | { kind: 'failed' };
