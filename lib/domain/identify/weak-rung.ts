import type { PageSubject } from '../records/page-subject';

/**
 * Whether the sidebar should ask "is it this one?" rather than claim who the page is about: always where only the page's
 * title is known, since a title may name anything; and where the page shows several addresses, since any of them may be
 * the one; and where a calendar is read in part. What a page tells machines of itself, what the user taught and what an app's own adapter read is no guess.
 */
export function isWeakRung({ rung, people }: PageSubject): boolean {
  if (rung === 'title' || rung === 'calendar') return true;
  const addresses = new Set(people.flatMap(({ email }) => email?.toLowerCase() ?? []));
  return rung === 'mailto' && addresses.size > 1;
}
