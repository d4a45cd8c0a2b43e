import type { Day } from '../records/day';
import type { AnswerMeaning, ChainStep, Proposal } from '../records/proposal';

/** The steps that call for a touch, in their order; the others run beside them. */
const TOUCHING_STEPS: readonly ChainStep[] = ['confirm-arrival', 'ask-next-step', 'ask-urgency', 'agree-date'];

/** What the events of a proposal come to. */
export interface ProposalProgress {
  /** The next step that nobody has taken yet; undefined after the last. */
  nextStep: ChainStep | undefined;
  /** Whether somebody has acted on the reminder before the validity ends. */
  isExpiryTaken: boolean;
  /** Touches that reached nobody. */
  unanswered: number;
  lastTouch: Day | null;
  /** Until when each step was last put off. */
  snoozedUntil: Partial<Record<ChainStep, Day>>;
  /** The day on which its mail came back; null where it did not, or was sent once more. */
  bouncedOn: Day | null;
  resentOn: Day | null;
  /** The answer that counts: the last that closes the proposal, else the last. */
  answer: { on: Day; meaning: AnswerMeaning } | null;
}

/** What stands before anything has happened to a proposal that was sent, or sent anew. */
const atFirst = (resentOn: Day | null): ProposalProgress => ({
  nextStep: undefined,
  isExpiryTaken: false,
  unanswered: 0,
  lastTouch: null,
  snoozedUntil: {},
  bouncedOn: null,
  resentOn,
  answer: null,
});

/**
 * Returns what has been done about a proposal, from its events alone (domain 8.1). A touch takes its step and those before
 * it, whether it reached anybody or not; only one that reached nobody counts as unanswered, and reaching somebody forgives
 * none of those before: the limit is on how often we run after a client in all. One that was sent anew begins anew.
 */
export function progressOf(proposal: Proposal): ProposalProgress {
  let taken = 0;
  let progress = atFirst(null);
  const closes = (meaning?: AnswerMeaning) => meaning === 'accepted' || meaning === 'declined';
  for (const event of proposal.events) {
    if (event.kind === 'snoozed') progress.snoozedUntil[event.step] = event.until;
    else if (event.kind === 'bounced') progress.bouncedOn = event.on;
    else if (event.kind === 'resent') {
      progress.bouncedOn = null;
      progress.resentOn = event.on;
    } else if (event.kind === 'renewed') {
      progress = atFirst(event.on);
      taken = 0;
    } else if (event.kind === 'answered') {
      if (closes(event.meaning) || !closes(progress.answer?.meaning)) {
        progress.answer = { on: event.on, meaning: event.meaning };
      }
    } else if (event.kind === 'touched') {
      if (!event.reached) progress.unanswered += 1;
      if (!progress.lastTouch || event.on > progress.lastTouch) progress.lastTouch = event.on;
      if (event.step === 'remind-expiry') progress.isExpiryTaken = true;
      else taken = Math.max(taken, TOUCHING_STEPS.indexOf(event.step) + 1);
    }
  }
  return { ...progress, nextStep: TOUCHING_STEPS[taken] };
}
