import type { Import } from '../../../lib/domain/records/import';
import { wordOf } from '../../../lib/text';

/** Returns what an import is called: its file, else what kind that was. */
export const importName = ({ file, of }: Pick<Import, 'file' | 'of'>): string => file || wordOf('importKind', of);
