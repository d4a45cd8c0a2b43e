import * as z from 'zod/mini';
import type { CalendarSettings } from '../calendar/calendar';
import { addWorkingDays, type WorkingCalendar, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/calendar';
import { type Day, day } from '../records/day';
import type { AnswerMeaning, ChainStep, Proposal } from '../records/proposal';
import { count, days } from '../records/unit';
import { type ProposalProgress, progressOf } from './proposal-events';

/** After a proposal (domain 8.1). `firstAfter` and `between` are working days. */
export const ChainSettings = z.object({
  validFor: days(30),
  remindBefore: days(5),
  firstAfter: days(1),
  between: days(2),
  mostUnanswered: count(4),
});
export type ChainSettings = z.infer<typeof ChainSettings>;

/** One step that should stand open now. `snoozedFrom`: the day it would be due had it not been put off. */
interface DueStep {
  step: ChainStep;
  due: Day;
  snoozedFrom?: Day;
}

/** Where a proposal's chain stands, and why (domain 8.1). */
export interface Chain {
  state: 'running' | 'wait for expiry' | 'undelivered' | 'answered' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
  /** Touches that reached nobody. */
  unanswered: number;
  next: DueStep | null;
  /** The look at the proposal before its validity ends: for us, not a touch by itself. */
  reminder: DueStep | null;
  /** The one step after its validity has ended without a decision: renew it, or note why it was lost. */
  decision: DueStep | null;
  because: {
    sentOn: Day;
    /** There where nobody knows that it was sent on that day. */
    isSentGuessed?: true;
    validUntil: Day;
    lastTouch: Day | null;
    answer: { on: Day; meaning: AnswerMeaning } | null;
    /** The day on which its mail came back, unless it was sent once more. */
    bouncedOn: Day | null;
    /** Working days. */
    firstAfter: number;
    between: number;
    mostUnanswered: number;
    /** Days. */
    remindBefore: number;
    /** Where the play says stop: the day to wait for. */
    waitUntil?: Day;
  };
}

/** What the chain takes of the settings. */
export interface ProposalSettings {
  chain: ChainSettings;
  calendar: CalendarSettings;
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}

/**
 * Returns the last day to which a step of a proposal can be put off: beyond its validity nobody would ever see it again. Null for the
 * step that is left after that.
 */
export function latestDay(
  step: ChainStep,
  { validUntil }: Pick<Proposal, 'validUntil'>,
  calendar: WorkingCalendar,
): Day | null {
  return step === 'decide-expired' ? null : workingDayOnOrBefore(day(validUntil), calendar).toString();
}

/** A step on its planned day, or put off to `until`: never nearer to the touch before, never after the validity. */
function putOff(
  step: ChainStep,
  planned: Temporal.PlainDate,
  until: Day | undefined,
  proposal: Proposal,
  calendar: WorkingCalendar,
): DueStep {
  if (!until) return dueStep(step, planned, planned);
  const last = latestDay(step, proposal, calendar);
  const wished = workingDayOnOrAfter(day(until), calendar);
  return dueStep(step, planned, later(planned, last && wished.toString() > last ? day(last) : wished));
}

function dueStep(step: ChainStep, planned: Temporal.PlainDate, due: Temporal.PlainDate): DueStep {
  const isPutOff = Temporal.PlainDate.compare(planned, due) < 0;
  return { step, due: due.toString(), ...(isPutOff && { snoozedFrom: planned.toString() }) };
}

/** The day on which it was sent, or sent anew; never before the day of sending, which the user can change. */
function lastSent({ sentOn }: Proposal, { resentOn }: ProposalProgress): Day {
  return resentOn !== null && resentOn > sentOn ? resentOn : sentOn;
}

/** Whether nobody knows that it was sent, at first or since. */
const isGuess = ({ isSentGuessed }: Proposal, { resentOn }: ProposalProgress): boolean =>
  isSentGuessed === true && resentOn === null;

/** The next touch, unless the client was run after often enough or it would come after the validity. */
function nextTouch(
  proposal: Proposal,
  progress: ProposalProgress,
  { chain, calendar }: ProposalSettings,
): DueStep | null {
  const { lastTouch, unanswered, snoozedUntil } = progress;
  // Of what nobody knows to have been sent nobody asks whether it has arrived.
  const step =
    progress.nextStep === 'confirm-arrival' && isGuess(proposal, progress) ? 'ask-next-step' : progress.nextStep;
  if (!step || unanswered >= chain.mostUnanswered || progress.bouncedOn) return null;
  const first = addWorkingDays(day(lastSent(proposal, progress)), chain.firstAfter, calendar);
  const planned = lastTouch ? later(first, addWorkingDays(day(lastTouch), chain.between, calendar)) : first;
  const until = snoozedUntil[step];
  if (Temporal.PlainDate.compare(planned, day(proposal.validUntil)) > 0) return null;
  return putOff(step, planned, until, proposal, calendar);
}

/** The reminder before the validity ends, on a working day after the day of sending; none where no such day is left. */
function expiryReminder(
  proposal: Proposal,
  progress: ProposalProgress,
  { chain, calendar }: ProposalSettings,
): DueStep | null {
  const end = day(proposal.validUntil);
  const first = addWorkingDays(day(lastSent(proposal, progress)), 1, calendar);
  if (progress.isExpiryTaken || Temporal.PlainDate.compare(first, end) > 0) return null;
  const planned = later(first, workingDayOnOrBefore(end.subtract({ days: chain.remindBefore }), calendar));
  return putOff('remind-expiry', planned, progress.snoozedUntil['remind-expiry'], proposal, calendar);
}

/** What is left from the first working day after the validity on. */
function expiredDecision(
  proposal: Proposal,
  { snoozedUntil }: ProposalProgress,
  { calendar }: ProposalSettings,
): DueStep {
  const planned = workingDayOnOrAfter(day(proposal.validUntil).add({ days: 1 }), calendar);
  return putOff('decide-expired', planned, snoozedUntil['decide-expired'], proposal, calendar);
}

/**
 * Returns where a proposal's chain stands today and which steps should stand open (domain 8.1). Never more than one touch a
 * step, never nearer than the settings' working days to the touch before, and after the most unanswered touches none: then
 * wait for the expiry date. An answer stops everything: touches and reminder; a mail that came back stops the touches until it
 * is sent once more. Once its validity is over, one step is left, answered or not, until it is closed or sent anew.
 */
export function chainOf(proposal: Proposal, settings: ProposalSettings, today: Temporal.PlainDate): Chain {
  const progress = progressOf(proposal);
  const { answer, unanswered, lastTouch, bouncedOn } = progress;
  const { firstAfter, between, mostUnanswered, remindBefore } = settings.chain;
  const isOver = Temporal.PlainDate.compare(today, day(proposal.validUntil)) > 0;
  const closing = answer?.meaning === 'accepted' || answer?.meaning === 'declined' ? answer.meaning : null;
  const closed = proposal.status === 'open' ? closing : proposal.status;
  const next = closed || answer || isOver ? null : nextTouch(proposal, progress, settings);
  const stopped = bouncedOn ? 'undelivered' : 'wait for expiry';
  const state = closed ?? (isOver ? 'expired' : answer ? 'answered' : next ? 'running' : stopped);
  return {
    state,
    unanswered,
    next,
    reminder: closed || answer || isOver ? null : expiryReminder(proposal, progress, settings),
    decision: !closed && isOver ? expiredDecision(proposal, progress, settings) : null,
    because: {
      sentOn: lastSent(proposal, progress),
      ...(isGuess(proposal, progress) && { isSentGuessed: true as const }),
      validUntil: proposal.validUntil,
      lastTouch,
      answer,
      bouncedOn,
      firstAfter,
      between,
      mostUnanswered,
      remindBefore,
      ...(state === 'wait for expiry' && { waitUntil: proposal.validUntil }),
    },
  };
}

/** A follow-up that should stand open for a proposal now; its writer adds what every row has. */
export interface ChainFollowUp extends DueStep {
  accountId: string;
  proposalId: string;
  personId?: string;
}

/** Returns the follow-ups that a proposal's chain asks for now, the earliest due first. */
export function followUpsOf({ next, reminder, decision }: Chain, proposal: Proposal): ChainFollowUp[] {
  const [personId] = proposal.personIds;
  const belongsTo = { accountId: proposal.accountId, proposalId: proposal.id, ...(personId && { personId }) };
  return [next, reminder, decision]
    .flatMap((step) => (step ? { ...step, ...belongsTo } : []))
    .sort((a, b) => Temporal.PlainDate.compare(a.due, b.due));
}
