import type { ThreadTitleWords } from './language';
import { ofEvery } from './of-every';

/** What stands before the subjects of mails, in every language. */
export const threadTitles = ofEvery(
  import.meta.glob<ThreadTitleWords>('./*/thread-titles.ts', { eager: true, import: 'threadTitles' }),
);
