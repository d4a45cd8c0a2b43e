import { askForReference } from './ask-for-reference';
import { badSurvey } from './bad-survey';
import { blockerUnattended } from './blocker-unattended';
import { complaintOpen } from './complaint-open';
import { contractRenewal } from './contract-renewal';
import { dependencyCritical } from './dependency-critical';
import { dossierStale } from './dossier-stale';
import { fastGrowth } from './fast-growth';
import { goneQuiet } from './gone-quiet';
import { groupGap } from './group-gap';
import { labelUndecided } from './label-undecided';
import { lostWinBack } from './lost-win-back';
import { monoclientBarriers } from './monoclient-barriers';
import { nextStepMissing } from './next-step-missing';
import { occasion } from './occasion';
import { personSilent } from './person-silent';
import type { Play } from './play';
import { promiseDue } from './promise-due';
import { proposalExpiring } from './proposal-expiring';
import { proposalUnanswered } from './proposal-unanswered';
import { prospectWaiting } from './prospect-waiting';
import { quarterAlarm } from './quarter-alarm';
import { receivableOverdue } from './receivable-overdue';
import { reviewDue } from './review-due';
import { singleThread } from './single-thread';
import { slipping } from './slipping';
import { surveyDue } from './survey-due';
import { tenderStart } from './tender-start';
import { turnoverFalling } from './turnover-falling';
import { visitDue } from './visit-due';

/** Every play. Among suggestions for the same day those of the earlier play come first. */
export const plays: readonly Play[] = [
  complaintOpen,
  receivableOverdue,
  promiseDue,
  lostWinBack,
  slipping,
  badSurvey,
  quarterAlarm,
  turnoverFalling,
  proposalExpiring,
  proposalUnanswered,
  contractRenewal,
  tenderStart,
  dependencyCritical,
  monoclientBarriers,
  prospectWaiting,
  goneQuiet,
  blockerUnattended,
  singleThread,
  groupGap,
  personSilent,
  nextStepMissing,
  fastGrowth,
  reviewDue,
  visitDue,
  surveyDue,
  askForReference,
  occasion,
  labelUndecided,
  dossierStale,
];
