import type { Moment } from '../records/day';
import type { PageMeeting } from '../records/page-subject';
import type { Touch } from '../records/touch';
import { textDigest } from '../words/text-digest';

/** Returns what a meeting is known by once it is noted: nothing of what its calendar calls it is kept. */
export const eventKey = ({ id }: Pick<PageMeeting, 'id'>): string => textDigest(id);

/**
 * Returns the contact that notes a meeting with an account: by the calendar's own id, or by the same beginning where
 * `at` gives its hour, as another calendar, and a mail, may show the same meeting under another id.
 */
export function notedAs<One extends Pick<Touch, 'event' | 'kind' | 'at'>>(
  touches: readonly One[],
  { event, at }: { event: string; at?: Moment | undefined },
): One | undefined {
  const begins = at === undefined ? undefined : Temporal.Instant.from(at);
  return touches.find(
    (one) => one.event === event || (one.event !== undefined && begins?.equals(Temporal.Instant.from(one.at)) === true),
  );
}
