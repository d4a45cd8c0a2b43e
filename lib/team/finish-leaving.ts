import { inTurn } from '../db/in-turn';
import type { Book } from '../db/schema';
import { readHere } from './here';
import { leaveTeam } from './membership';
import { syncOnce } from './sync';
import type { Team } from './team';

/** What leaving does beside the book; each may be done again. */
interface Beside {
  /** Gives the permission back that was given for the team's server. */
  giveBack(): Promise<void>;
  /** Erases the book with all that is kept beside it, the book last: until then it says what is left to do. */
  erase(): Promise<void>;
}

/**
 * Does what is left of leaving the team, where that was decided: tells the others and gives them what waits, where the server answers,
 * and takes the team from this device. Ended anywhere, it is done anew from the start. A book that another one took the place of
 * meanwhile, or that is in another team by then, is let be. Resolves to whether this device leaves.
 */
export async function finishLeaving(into: Book, team: Team | null, { giveBack, erase }: Beside): Promise<boolean> {
  const { leaves } = (await readHere(into)) ?? {};
  if (!leaves) return false;
  // Who cannot be told now is not waited for.
  if (team) await syncOnce(team).catch(() => {});
  // The round may take minutes, and give the device another name.
  const left = await readHere(into);
  if (left?.leaves !== leaves) return false;
  const isStill = async () => {
    const here = await readHere(into);
    return here?.device === left.device && here.leaves === leaves;
  };
  await giveBack();
  if (leaves === 'alone') {
    await leaveTeam(into, isStill);
    return !(await readHere(into));
  }
  // A backup that is taken back in this moment is there before, and stays, or comes after.
  return inTurn(into.name, async () => {
    if (!(await isStill())) return false;
    await erase();
    return true;
  });
}
