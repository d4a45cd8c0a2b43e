import { createContext } from 'react';
import type { Moment } from '../../../lib/domain/records/day';
import type { ReadPage } from '../page-state';

/** The mails shown since the sidebar was opened, by `mailKey`, and since when; null outside of it. */
export const ShownMailsContext = createContext<Map<string, Moment> | null>(null);

/** Returns what tells one open mail from the next of its thread: a page key may stand for the whole thread. */
export function mailKey({ pageKey, subject, message = '' }: ReadPage): string {
  return [pageKey, subject.people[0]?.email, message.slice(0, 200)].join('\n');
}
