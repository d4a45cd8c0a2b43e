import type { AccountContext } from '../../lib/db/read/account-context';
import type { Account } from '../../lib/domain/account';
import type { AsOf } from '../../lib/domain/last-touch';
import type { Settings } from '../../lib/domain/settings';
import { concludeDossier, type ShownHighlight } from './conclude-dossier';
import { concludePeople, type PeopleConclusions, type SeenPage } from './conclude-people';
import { concludeStanding, type StandingConclusions } from './conclude-standing';
import { concludeProposals, concludeSteps, type NextStep, type OpenProposal } from './conclude-steps';

/** Everything that the cards of one account show, concluded from what the book and the page say. */
export interface Conclusions extends StandingConclusions, PeopleConclusions {
  account: Account;
  group?: Account;
  settings: Settings;
  steps: NextStep[];
  proposals: OpenProposal[];
  highlights: ShownHighlight[];
}

/** Returns what the cards of an account show; without a page nobody counts as named on one. */
export function conclude(context: AccountContext, page: SeenPage | null, asOf: AsOf): Conclusions {
  const { account, group, settings } = context;
  return {
    account,
    ...(group && { group }),
    settings,
    ...concludeStanding(context, asOf.today),
    ...concludePeople(context, page, asOf),
    steps: concludeSteps(context, asOf.today),
    proposals: concludeProposals(context, asOf.today),
    highlights: concludeDossier(context, asOf.today),
  };
}
