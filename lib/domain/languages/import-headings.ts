import type { ImportHeadings } from './file-language';
import { ofEvery } from './of-every';

/** What stands above the columns of imported files, in every language. */
export const importHeadings = ofEvery(
  import.meta.glob<ImportHeadings>('./*/import-headings.ts', { eager: true, import: 'importHeadings' }),
);
