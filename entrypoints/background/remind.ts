import { readOwnAgenda } from '../../lib/db/read/team/own-agenda';
import { markReminded } from '../../lib/db/write/steps/mark-reminded';
import type { CalendarSettings } from '../../lib/domain/calendar/calendar';
import { bundleReminders, nextReminderAt, toRemind } from '../../lib/domain/proposal/reminders';
import type { Account } from '../../lib/domain/records/account';
import type { FollowUp } from '../../lib/domain/records/follow-up';

/** What the browser does for reminders. */
export interface ReminderAbilities {
  /** Shows one notification for the step; the same step again takes the place of the first. */
  show(step: FollowUp, account: Account): Promise<void>;
  /** Shows one notification for so many further steps. */
  showMore(count: number): Promise<void>;
  /** When this device last heard from its team (milliseconds); `Infinity` where it cannot. */
  heardAt(): number;
  /** Sets the one alarm; undefined clears it. */
  wakeAt(moment: Temporal.ZonedDateTime | undefined): Promise<void>;
}

/** A reminder that could not be shown, or whose sweep was broken off, comes again after this. */
const AGAIN = { minutes: 1 };

/**
 * Shows every reminder that is due, marks each once the browser has taken it, and sets the alarm for the next one. Whenever
 * the worker ends in between, what is not marked comes again, in the place of what was shown (domain 8.1). `wakeBy`: what else there is
 * to wake for.
 */
export async function remindOfDue(
  now: Temporal.ZonedDateTime,
  calendar: CalendarSettings,
  abilities: ReminderAbilities,
  wakeBy: Temporal.ZonedDateTime | null = null,
): Promise<void> {
  const today = now.toPlainDate().toString();
  const heardAt = abilities.heardAt();
  const { followUps, accounts, before } = await readOwnAgenda(today);
  const turns = before && { before, heardAt };
  const due = toRemind(followUps, now, calendar, turns);
  const again = now.add(AGAIN);
  // The alarm that woke the worker is gone: without another, a sweep that is broken off would be the last.
  if (due.length > 0) await abilities.wakeAt(again);
  const failed = await showAll(due, accounts, abilities);
  const next = nextReminderAt((await readOwnAgenda(today)).followUps, now, calendar, turns);
  const isTooSoon = next !== null && failed && Temporal.ZonedDateTime.compare(next, again) < 0;
  const [first] = [isTooSoon ? again : next, wakeBy].flatMap((one) => one ?? []).sort(Temporal.ZonedDateTime.compare);
  await abilities.wakeAt(first);
}

/** Shows and marks, each for itself; says whether any could not be shown. */
async function showAll(
  due: readonly FollowUp[],
  accounts: ReadonlyMap<string, Account>,
  { show, showMore }: ReminderAbilities,
): Promise<boolean> {
  let failed = false;
  const showThenMark = async (steps: readonly FollowUp[], showing: () => Promise<void> | undefined) => {
    try {
      await showing();
      await markReminded(steps);
    } catch {
      failed = true;
    }
  };
  // A step whose account is gone has nothing to say, and must not wake the worker for ever.
  const [known, orphans] = [true, false].map((is) => due.filter(({ accountId }) => accounts.has(accountId) === is));
  await markReminded(orphans ?? []);
  const { each, more } = bundleReminders(known ?? []);
  for (const step of each) {
    const account = accounts.get(step.accountId);
    await showThenMark([step], () => account && show(step, account));
  }
  if (more.length > 0) await showThenMark(more, () => showMore(more.length));
  return failed;
}
