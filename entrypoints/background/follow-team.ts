import { eraseDatabases } from '../../lib/db/erase-databases';
import { book } from '../../lib/db/schema';
import { noteFor } from '../../lib/db/write/transaction';
import { now } from '../../lib/platform/clock';
import { eraseStored } from '../../lib/platform/erase-stored';
import { maySleep, stayAwake } from '../../lib/platform/stay-awake';
import { removeTeamHosts } from '../../lib/platform/team-host';
import type { Compared, TeamAsk, Tried } from '../../lib/team/ask';
import { compareAll } from '../../lib/team/compare';
import { couch, type TeamServer } from '../../lib/team/couch';
import { finishLeaving } from '../../lib/team/finish-leaving';
import { failedAt, heardSince, lastHeard, SILENT } from '../../lib/team/hearing';
import { type Here, noteHere, readHere } from '../../lib/team/here';
import { keepInStep, type TeamState } from '../../lib/team/keep-in-step';
import * as outbox from '../../lib/team/outbox';
import { rowFor } from '../../lib/team/row-for';
import type { Team } from '../../lib/team/team';
import { isPassing, TeamError, type TeamProblem } from '../../lib/team/team-error';
import { tryServer } from '../../lib/team/try-server';

noteFor(outbox);

const couchAt = (server: TeamServer) => couch(server, (...asked) => fetch(...asked), Date.now);

const teamOf = ({ link }: Here): Team | null =>
  link ? { into: book, link, key: link.key, couch: couchAt(link.server), rowFor } : null;

let hearing = SILENT;
/** Returns when the team was last heard (milliseconds): minus infinity before the first time, infinity where it cannot be. */
export const heardAt = (): number => lastHeard(hearing, now().epochMilliseconds);

/** Notes how it stands with the team, where that is another than before. */
async function noteState(state: TeamState): Promise<void> {
  if (state.state === 'busy') return;
  const before = (await readHere(book))?.status;
  const problem = state.state === 'waiting' ? state.problem : undefined;
  if (before && before.problem === problem) return;
  await noteHere(book, { status: { at: Date.now(), ...(problem && { problem }) } });
}

let ended = new AbortController();
let running: Promise<void> | undefined;

/** Runs until it is ended, or no team is left; a book that cannot be read now is asked again by the next alarm. */
async function run(onCame: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const here = await readHere(book);
  const team = here && teamOf(here);
  if (!team) return maySleep();
  await stayAwake();
  if (await finish(here)) return maySleep();
  let begun = now().epochMilliseconds;
  // A book that left meanwhile, or is another by now, is looked at anew.
  if (!here.leaves)
    await keepInStep(team, {
      signal,
      onState(state) {
        void noteState(state);
        if (state.state === 'busy') begun = now().epochMilliseconds;
        if (state.state === 'waiting') hearing = failedAt(hearing, now().epochMilliseconds, isPassing(state.problem));
      },
      async onRound({ changed }) {
        const isFirst = hearing.at === SILENT.at;
        hearing = heardSince(begun);
        if (changed.size > 0) await onCame();
        // What waited for that: by the next alarm this worker may have ended, and the next one have heard nothing.
        else if (isFirst) void onCame();
      },
    });
  if (!signal.aborted) await run(onCame, signal);
}

/** Keeps the book in step with its team, where it has one and that does not happen already; `onCame` follows whatever came. */
export function followTeam(onCame: () => Promise<void>): void {
  if (running) return;
  const own = run(onCame, ended.signal)
    .catch(() => {
      hearing = failedAt(hearing, now().epochMilliseconds, false);
    })
    .finally(() => {
      if (running === own) running = undefined;
    });
  running = own;
}

/** Ends what runs, does something, and goes on by what the book says then. */
async function between<T>(onCame: () => Promise<void>, body: () => Promise<T>): Promise<T> {
  ended.abort();
  ended = new AbortController();
  const before = running;
  const done = (async () => {
    await before;
    return body();
  })();
  // An alarm in the meantime starts nothing: two would meet the server at once.
  const own = done.then(
    () => {},
    () => {},
  );
  running = own;
  try {
    return await done;
  } finally {
    if (running === own) running = undefined;
    followTeam(onCame);
  }
}

const problemOf = (error: unknown): { problem: TeamProblem } => {
  if (error instanceof TeamError) return { problem: error.problem };
  throw error;
};

async function compare(): Promise<Compared | { problem: TeamProblem } | null> {
  const here = await readHere(book);
  const team = here && teamOf(here);
  return team ? compareAll(team, Date.now()).catch(problemOf) : null;
}

/** Does what is left of leaving, where that was decided; what is kept beside the book goes first, as it tells whose book should be here. */
const finish = (here: Here): Promise<boolean> =>
  finishLeaving(book, teamOf(here), {
    giveBack: removeTeamHosts,
    async erase() {
      await eraseStored();
      await eraseDatabases();
      await eraseStored();
    },
  });

async function leave(): Promise<void> {
  const here = await readHere(book);
  if (here) await finish(here);
}

/** Answers what one of our pages asks of the team. */
export function answerTeam(asked: TeamAsk, onCame: () => Promise<void>): Promise<unknown> {
  switch (asked.kind) {
    case 'team.tried':
      return tryServer(couchAt(asked.server), asked.makes).catch((error): Tried => problemOf(error));
    case 'team.changed':
      return between(onCame, async () => {});
    case 'team.left':
      return between(onCame, leave);
    case 'team.compared':
      return between(onCame, compare);
  }
}
