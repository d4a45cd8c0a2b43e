import { liveQuery } from 'dexie';
import { readHere } from './here';
import { type Round, syncOnce } from './sync';
import { isElsewhere, type Team } from './team';
import { TeamError, type TeamProblem } from './team-error';
import { waitAfter } from './wait-after';

/** How it stands with the team: in step, at it, or waiting to try again, and why. */
export type TeamState = { state: 'busy' } | { state: 'inStep' } | { state: 'waiting'; problem: TeamProblem };

/** One tab or worker alone: two would send everything twice. */
const LOCK = 'keyside-team';
/** The server answers by then whether something has changed or not (milliseconds). */
const LISTENING = 25_000;
interface Telling {
  signal: AbortSignal;
  onState?: (state: TeamState) => void;
  onRound?: (round: Round) => Promise<void> | void;
}

/** Returns whether the book is in no team, or another, or is about to leave it: what follows then is not for a round. */
async function isOver(team: Team): Promise<boolean> {
  const here = await readHere(team.into);
  return !here || here.leaves !== undefined || isElsewhere(team, here);
}

/** Resolves once the book says so, or `stopped`. */
function once(says: () => Promise<boolean>, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const following = liveQuery(says).subscribe((isSo) => {
      if (isSo) resolve();
    });
    stopped.addEventListener('abort', () => {
      following.unsubscribe();
      resolve();
    });
  });
}

const pause = (wait: number, stopped: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, wait);
    stopped.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Waits for a time, or until the team is left. */
async function rest(team: Team, wait: number, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const stopped = AbortSignal.any([signal, done.signal]);
  await Promise.race([pause(wait, stopped), once(() => isOver(team), stopped)]);
  done.abort();
}

/** Waits until something has changed in the team, or is written here, or the team is left. */
async function listen(team: Team, since: string, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const stopped = AbortSignal.any([signal, done.signal]);
  const heard = team.couch.changes(since, 1, LISTENING, stopped);
  // An answer that is no longer waited for may fail.
  heard.catch(() => {});
  const isWritten = async () => (await team.into.outbox.count()) > 0 || isOver(team);
  try {
    // Not every server keeps to the time that it is given.
    await Promise.race([heard, once(isWritten, stopped), pause(LISTENING, stopped)]);
  } finally {
    done.abort();
  }
}

/**
 * Keeps a book in step with its team until `signal` ends it or the team is left: sends what is written as it is written, takes in what changes, and
 * tries again after a while where that cannot be. Only one at a time does, of all that share the book in this browser.
 */
export async function keepInStep(team: Team, { signal, onState, onRound }: Telling): Promise<void> {
  await navigator.locks.request(LOCK, { signal }, async () => {
    let failures = 0;
    while (!signal.aborted && !(await isOver(team))) {
      try {
        onState?.({ state: 'busy' });
        const round = await syncOnce(team);
        await onRound?.(round);
        failures = 0;
        onState?.({ state: 'inStep' });
        const here = await readHere(team.into);
        if (!here) return;
        await listen(team, here.since, signal);
      } catch (error) {
        if (!(error instanceof TeamError)) throw error;
        failures += 1;
        onState?.({ state: 'waiting', problem: error.problem });
        await rest(team, waitAfter(failures, error.problem), signal);
      }
    }
  });
}
