import type { ThreadTitleWords } from '../language';
import { listed } from '../listed';

/** What stands before the subject of a mail. */
export const threadTitles: ThreadTitleWords = {
  before: listed('aw, antw, antwort, wg'),
  outside: listed('ext, extern'),
};
