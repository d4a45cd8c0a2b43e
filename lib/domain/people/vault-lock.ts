/** How long personal details stay unlocked while nobody does anything, in milliseconds. */
const LOCKS_AFTER = 15 * 60_000;
/** A page that is awake looks at the clock each minute, however far back it stands: after a longer gap the device has slept. */
const ASLEEP_AFTER = 3 * 60_000;

/**
 * Says whether personal details must be locked `now`: a quarter of an hour after the user last did anything (`usedAt`), and
 * after a sleep of the device or a clock that was set, since the page last looked at it (`seenAt`). All in milliseconds.
 */
export function mustLock({ usedAt, seenAt, now }: Record<'usedAt' | 'seenAt' | 'now', number>): boolean {
  return now - usedAt >= LOCKS_AFTER || now - seenAt > ASLEEP_AFTER || now < seenAt;
}
