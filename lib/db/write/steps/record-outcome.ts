import { addWorkingDays } from '../../../domain/calendar/calendar';
import {
  type ChainStepFollowUp,
  contactOf,
  isChainStep,
  type StepOutcome,
} from '../../../domain/proposal/step-outcome';
import { day } from '../../../domain/records/day';
import { FollowUp } from '../../../domain/records/follow-up';
import { type ChainEvent, Proposal } from '../../../domain/records/proposal';
import { Touch } from '../../../domain/records/touch';
import { readSettingsInForce } from '../../read/holidays';
import { book } from '../../schema';
import { type Change, writeUndoably } from '../change';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';
import { closeFollowUp } from './close-follow-up';
import { openFollowUp } from './open-follow-up';
import { reconcileChain } from './reconcile-chain';

/** An outcome with the words of the step that an agreed meeting becomes, in the user's language, and its time where it has one. */
export type RecordedOutcome =
  | Exclude<StepOutcome, { kind: 'meeting' }>
  | (Extract<StepOutcome, { kind: 'meeting' }> & Pick<FollowUp, 'at'> & { text: string });

/** What the user says of a step's contact besides: in a line, and who took part, where not just whom the step names. */
export type SaidOfOutcome = Partial<Pick<Touch, 'text' | 'personIds'>>;

/**
 * Records what came of a step: logs the touch where there was one, closes the step, which stands open anew where it repeats, keeps the promise that it stands for,
 * moves a proposal's chain on and adds the agreed meeting as the next step. A step outside of a chain that reached nobody
 * stays open and comes back after the working days that belong between two touches (domain 8.1); the result is that day.
 * Rejects with StepGoneError where the step is no longer open.
 */
export async function recordOutcome(id: string, outcome: RecordedOutcome, when: When, said: SaidOfOutcome = {}) {
  await refuseUnrecorded({ ...outcome, said });
  return writeUndoably(['followUps', 'proposals', 'promises', 'touches'], async (change) => {
    const followUp = await openFollowUp(id);
    const promise = followUp.promiseId ? await book.promises.get(followUp.promiseId) : undefined;
    const personId = followUp.personId ?? promise?.personId;
    const contact = contactOf(followUp, outcome.kind);
    if (contact) await change.put('touches', { ...touchOf(followUp, personId, contact, outcome, when), ...said });
    if (outcome.kind === 'not reached' && !isChainStep(followUp)) return tryAgain(followUp, change, when);

    await closeFollowUp(followUp, change, when);
    if (promise?.status === 'open') await change.put('promises', { ...promise, status: 'kept', keptOn: when.today });
    if (outcome.kind === 'meeting') await change.put('followUps', meetingOf(followUp, personId, outcome, when));
    if (isChainStep(followUp)) await moveChain(followUp, outcome, change, when);
    return undefined;
  });
}

function touchOf(
  followUp: FollowUp,
  personId: string | undefined,
  contact: Touch['kind'],
  { kind }: RecordedOutcome,
  when: When,
): Touch {
  return Touch.parse({
    id: crypto.randomUUID(),
    accountId: followUp.accountId,
    personIds: personId ? [personId] : [],
    kind: contact,
    direction: 'out',
    at: when.now,
    ...(contact !== 'mail' && { reached: kind !== 'not reached' }),
    ...(followUp.text && { text: followUp.text }),
    ...(followUp.proposalId && { proposalId: followUp.proposalId }),
  });
}

async function tryAgain(followUp: FollowUp, change: Change, when: When): Promise<string> {
  const { chain, calendar } = await readSettingsInForce();
  const { remindedFor: _again, ...rest } = followUp;
  const due = addWorkingDays(day(when.today), chain.between, calendar).toString();
  await change.put('followUps', { ...rest, due, snoozedFrom: followUp.snoozedFrom ?? followUp.due });
  return due;
}

function meetingOf(
  { accountId, proposalId }: FollowUp,
  personId: string | undefined,
  { on, at, text }: Extract<RecordedOutcome, { kind: 'meeting' }>,
  when: When,
): FollowUp {
  return FollowUp.parse({
    id: crypto.randomUUID(),
    accountId,
    ...(personId && { personId }),
    ...(proposalId && { proposalId }),
    text,
    isMeeting: true,
    due: on,
    ...(at && { at }),
    status: 'open',
    createdAt: when.now,
  });
}

/** An agreed meeting answers the proposal: its chain stops. */
async function moveChain(
  followUp: ChainStepFollowUp,
  { kind }: RecordedOutcome,
  change: Change,
  when: When,
): Promise<void> {
  const proposal = Proposal.parse(await book.proposals.get(followUp.proposalId));
  const event: ChainEvent =
    kind === 'meeting'
      ? { kind: 'answered', on: when.today, meaning: 'meeting' }
      : { kind: 'touched', on: when.today, step: followUp.step, reached: kind !== 'not reached' };
  const moved = Proposal.parse({ ...proposal, events: [...proposal.events, event] });
  await change.put('proposals', moved);
  await reconcileChain(moved, change, when);
}
