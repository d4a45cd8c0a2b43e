import { liveQuery } from 'dexie';
import { readHere } from './here';
import { type Round, syncOnce } from './sync';
import type { Team } from './team';
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

/** Resolves once something waits to be sent, or `stopped`. */
function onWritten({ into }: Team, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const following = liveQuery(() => into.outbox.count()).subscribe((count) => {
      if (count > 0) resolve();
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

/** Waits until something has changed in the team, or is written here. */
async function listen(team: Team, since: string, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const stopped = AbortSignal.any([signal, done.signal]);
  const heard = team.couch.changes(since, 1, LISTENING, stopped);
  // An answer that is no longer waited for may fail.
  heard.catch(() => {});
  try {
    // Not every server keeps to the time that it is given.
    await Promise.race([heard, onWritten(team, stopped), pause(LISTENING, stopped)]);
  } finally {
    done.abort();
  }
}

/**
 * Keeps a book in step with its team until `signal` ends it: sends what is written as it is written, takes in what changes, and
 * tries again after a while where that cannot be. Only one at a time does, of all that share the book in this browser.
 */
export async function keepInStep(team: Team, { signal, onState, onRound }: Telling): Promise<void> {
  await navigator.locks.request(LOCK, { signal }, async () => {
    let failures = 0;
    while (!signal.aborted) {
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
        await pause(waitAfter(failures, error.problem), signal);
      }
    }
  });
}
