import type { Standing } from '../domain/book/standing';
import { type PipelineLine, pipelineLine } from '../domain/pipeline/pipeline-line';
import { whoDoesIt } from '../domain/programme/who-does-it';
import type { Account } from '../domain/records/account';
import type { FollowUp } from '../domain/records/follow-up';
import type { Proposal } from '../domain/records/proposal';
import type { Prospect } from '../domain/records/prospect';
import type { Settings } from '../domain/settings';
import { concludeTier } from './tier';

/** Every proposal of the book, and what is known of those whom they went to. */
export interface PipelineKnown {
  proposals: Proposal[];
  accounts: Account[];
  standings: Standing[];
  /** The flags of a rep that wait for the KAM's decision. */
  prospects: Prospect[];
  /** Open ones, the earliest due first. */
  followUps: FollowUp[];
  /** As the rules go by them: public holidays are days off. */
  settings: Settings;
}

/** A proposal among all of them, with its account and its earliest open step. */
export interface PipelineRow extends PipelineLine {
  account: Account;
  nextStep?: FollowUp;
}

/** Returns where every proposal stands today, the one that was sent last first. */
export function concludePipeline(known: PipelineKnown, today: Temporal.PlainDate): PipelineRow[] {
  const { proposals, standings, prospects, followUps, settings } = known;
  const standingOf = new Map(standings.map((standing) => [standing.accountId, standing]));
  const flagsOf = Map.groupBy(prospects, ({ accountId }) => accountId);
  const accounts = new Map(
    known.accounts.map((account) => {
      const standing = standingOf.get(account.id);
      const tiered = { account, standing, prospects: flagsOf.get(account.id) ?? [], settings };
      return [account.id, { account, tier: concludeTier(tiered, today).tier.tier }];
    }),
  );
  const stepOf = new Map(followUps.toReversed().map((followUp) => [followUp.proposalId, followUp]));
  return proposals
    .flatMap((proposal): PipelineRow[] => {
      const owner = accounts.get(proposal.accountId);
      if (!owner) return [];
      const { account, tier } = owner;
      const nextStep = stepOf.get(proposal.id);
      const line = pipelineLine(proposal, { kam: whoDoesIt([proposal], account.kam), tier }, settings, today);
      return [{ ...line, account, ...(nextStep && { nextStep }) }];
    })
    .sort((a, b) => b.sentOn.localeCompare(a.sentOn) || b.proposal.createdAt.localeCompare(a.proposal.createdAt));
}
