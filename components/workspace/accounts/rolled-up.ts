import { topPlaces } from '../../../lib/domain/book/customer-of';
import { compareDue } from '../../../lib/domain/proposal/compare-due';
import type { Account } from '../../../lib/domain/records/account';
import type { FollowUp } from '../../../lib/domain/records/follow-up';

/** What the top of a group has of all its companies. */
export interface RolledUp {
  /** The moment of the last contact in either direction. */
  lastTouch?: string;
  /** The company at which that was, where it is another one. */
  lastTouchAt?: Account;
  /** The earliest open follow-up. */
  nextStep?: FollowUp;
  nextStepAt?: Account;
  /** How many proposals all companies of the group have open; at its top only. */
  groupProposals?: number;
}

interface Company extends RolledUp {
  account: Account;
  openProposals: number;
}

/**
 * Gives each top of a group what counts for all of it: the latest contact and the soonest step of any of its companies, with the
 * company where that is another one, and how many proposals they have open.
 */
export function rolledUp<Line extends Company>(lines: readonly Line[]): Line[] {
  const placeOf = new Map(lines.map(({ account }, place) => [account.id, place]));
  const tops = topPlaces(
    lines.map(({ account }) => account),
    (id) => placeOf.get(id),
  );
  const rolled = [...lines];
  for (const [place, line] of lines.entries()) {
    const at = tops[place] as number;
    const top = rolled[at];
    if (at !== place && top) rolled[at] = withCompany(top, line);
  }
  return rolled;
}

function withCompany<Line extends Company>(top: Line, line: Line): Line {
  const { account, lastTouch, nextStep, openProposals } = line;
  const isLater = lastTouch !== undefined && (top.lastTouch === undefined || lastTouch > top.lastTouch);
  const isSooner = nextStep !== undefined && (top.nextStep === undefined || compareDue(nextStep, top.nextStep) < 0);
  return {
    ...top,
    ...(isLater && { lastTouch, lastTouchAt: account }),
    ...(isSooner && { nextStep, nextStepAt: account }),
    groupProposals: (top.groupProposals ?? top.openProposals) + openProposals,
  };
}
