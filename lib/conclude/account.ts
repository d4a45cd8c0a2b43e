import { workingDayOnOrAfter } from '../domain/calendar/calendar';
import type { AsOf } from '../domain/people/last-touch';
import { type ClientWait, clientWaits } from '../domain/proposal/client-waits';
import type { Day } from '../domain/records/day';
import type { AccountContext } from './account-context';
import { concludeDossier, type ShownHighlight } from './dossier';
import type { SeenPage } from './on-page';
import { concludePeople, type PeopleConclusions } from './people';
import { concludeStanding, type StandingConclusions } from './standing';
import { concludeProposals, concludeSteps, type NextStep, type OpenProposal } from './steps';
import { concludeWatch, type WatchConclusions } from './watch';

/** What is on record of an account and all that is concluded from it: what every card shows, and what a play looks at. */
export interface Conclusions extends AccountContext, AsOf, StandingConclusions, PeopleConclusions, WatchConclusions {
  /** Today, or the next working day: the due day of advice that has no day of its own. */
  workday: Day;
  steps: NextStep[];
  openProposals: OpenProposal[];
  /** Whom its proposals ask to leave in peace, and until when. */
  waits: ClientWait[];
  /** The few facts of the dossier to see first. */
  highlights: ShownHighlight[];
}

/** Returns all that is concluded of one account; without a page nobody counts as named on one. */
export function concludeAccount(context: AccountContext, page: SeenPage | null, asOf: AsOf): Conclusions {
  const { today, timeZone } = asOf;
  const standing = concludeStanding(context, today);
  const people = concludePeople(context, page, asOf);
  return {
    ...context,
    today,
    timeZone,
    ...standing,
    ...people,
    ...concludeWatch(context, { ...standing, gaps: people.gaps }, asOf),
    workday: workingDayOnOrAfter(today, context.settings.calendar).toString(),
    steps: concludeSteps(context, asOf),
    openProposals: concludeProposals(context, today),
    waits: clientWaits(context.proposals, context.settings, today),
    highlights: concludeDossier(context, today),
  };
}
