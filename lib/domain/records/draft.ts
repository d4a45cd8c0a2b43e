import * as z from 'zod/mini';
import { PagePerson } from './page-subject';
import { textUpTo } from './text-up-to';

/** A message that the user is writing or has just sent, as read from the page. Untrusted. */
export const Draft = z.object({
  to: z.array(PagePerson).check(z.maxLength(200)),
  subject: textUpTo(500),
  /** Without the quoted message; cut where it is long. */
  text: textUpTo(8000),
  /** File names. */
  attachments: z.array(textUpTo(300)).check(z.maxLength(50)),
});
export type Draft = z.infer<typeof Draft>;
