import { FollowUp } from '../../../domain/records/follow-up';
import { book } from '../../schema';
import { StepGoneError } from './step-gone-error';

/** Returns a follow-up that stands open, inside the caller's transaction; rejects with StepGoneError where it does not. */
export async function openFollowUp(id: string): Promise<FollowUp> {
  const row = await book.followUps.get(id);
  if (row?.status !== 'open') throw new StepGoneError();
  return FollowUp.parse(row);
}
