import type { Day } from '../records/day';
import type { AnswerMeaning, ChainStep, Proposal } from '../records/proposal';

/** The steps that call for a touch, in their order; `remind-expiry` runs beside them. */
const TOUCHING_STEPS = ['confirm-arrival', 'ask-next-step', 'ask-urgency', 'agree-date'] as const;

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

/**
 * Returns what has been done about a proposal, from its events alone (domain 8.1). A touch takes its step and those before
 * it, whether it reached anybody or not; only one that reached nobody counts as unanswered, and reaching somebody forgives
 * none of those before: the limit is on how often we run after a client in all.
 */
export function progressOf(proposal: Proposal): ProposalProgress {
  let taken = 0;
  const progress: ProposalProgress = {
    nextStep: undefined,
    isExpiryTaken: false,
    unanswered: 0,
    lastTouch: null,
    snoozedUntil: {},
    bouncedOn: null,
    resentOn: null,
    answer: null,
  };
  const closes = (meaning?: AnswerMeaning) => meaning === 'accepted' || meaning === 'declined';
  for (const event of proposal.events) {
    if (event.kind === 'snoozed') progress.snoozedUntil[event.step] = event.until;
    else if (event.kind === 'bounced') progress.bouncedOn = event.on;
    else if (event.kind === 'resent') {
      progress.bouncedOn = null;
      progress.resentOn = event.on;
    } else if (event.kind === 'answered') {
      if (closes(event.meaning) || !closes(progress.answer?.meaning)) {
        progress.answer = { on: event.on, meaning: event.meaning };
      }
    } else {
      if (!event.reached) progress.unanswered += 1;
      if (!progress.lastTouch || event.on > progress.lastTouch) progress.lastTouch = event.on;
      if (event.step === 'remind-expiry') progress.isExpiryTaken = true;
      else taken = Math.max(taken, TOUCHING_STEPS.indexOf(event.step) + 1);
    }
  }
  return { ...progress, nextStep: TOUCHING_STEPS[taken] };
}
