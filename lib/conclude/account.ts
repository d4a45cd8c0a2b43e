import type { AsOf } from '../domain/people/last-touch';
import type { Account } from '../domain/records/account';
import type { Person } from '../domain/records/person';
import type { Settings } from '../domain/settings';
import type { AccountContext } from './account-context';
import { type SeenPage, whoIsOnPage } from './on-page';
import { concludeStanding, type StandingConclusions } from './standing';
import { concludeProposals, concludeSteps, type NextStep, type OpenProposal } from './steps';

/** What several cards of one account show, concluded from what the book and the page say. */
export interface Conclusions extends StandingConclusions {
  account: Account;
  group?: Account;
  settings: Settings;
  steps: NextStep[];
  proposals: OpenProposal[];
  /** The account's people who are named on the page, in its order. */
  knownOnPage: Person[];
}

/** Returns what several cards of an account show; without a page nobody counts as named on one. */
export function conclude(context: AccountContext, page: SeenPage | null, asOf: AsOf): Conclusions {
  const { account, group, settings } = context;
  return {
    account,
    ...(group && { group }),
    settings,
    ...concludeStanding(context, asOf.today),
    steps: concludeSteps(context, asOf),
    proposals: concludeProposals(context, asOf.today),
    knownOnPage: whoIsOnPage(context, page, asOf).known,
  };
}
