import { noteWrites } from '../../../lib/db/look-again';
import { ChangedSinceError, type Undo } from '../../../lib/db/write/change';
import { NewerBookError } from '../../../lib/db/write/transaction';
import type { Day } from '../../../lib/domain/records/day';
import type { TakeOutCounts } from '../../../lib/transfer/take-out/take-out';
import type { FromTakeOut, ToTakeOut } from './take-out-messages';

/** The worker of the last imports that was taken out: it knows the way back, until another one is. */
let last: Worker | undefined;

const start = () => new Worker(new URL('./take-out.worker.ts', import.meta.url), { type: 'module' });

function errorOf({ why, message }: Extract<FromTakeOut, { kind: 'failed' }>): Error {
  if (why === 'changedSince') return new ChangedSinceError();
  return why === 'newerBook' ? new NewerBookError() : new Error(message);
}

function ask(worker: Worker, message: ToTakeOut, onShare: (share: number) => void = () => {}) {
  return new Promise<TakeOutCounts | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromTakeOut>) => {
      if (data.kind === 'progress') onShare(data.share);
      else if (data.kind === 'failed') reject(errorOf(data));
      else resolve(data.counts);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message);
  });
}

/** Returns what taking an import out would do now; rejects with a ChangedSinceError where it is out already. */
export async function lookAhead(id: string): Promise<TakeOutCounts | undefined> {
  const worker = start();
  try {
    return await ask(worker, { kind: 'look', id });
  } finally {
    worker.terminate();
  }
}

/** Takes an import out in a worker, or several in that order and in one step. `done` resolves to the way back, to null once it was stopped: then nothing was changed. */
export function startTakeOut(id: string | readonly string[], today: Day, onShare: (share: number) => void) {
  last?.terminate();
  const worker = start();
  last = worker;
  const stopped = Promise.withResolvers<null>();
  const taken = ask(worker, { kind: 'takeOut', id, today }, onShare).then(
    async (counts): Promise<{ counts: TakeOutCounts | undefined; undo: Undo }> => {
      // What it cannot note now, the next write does.
      await noteWrites().catch(() => {});
      return {
        counts,
        undo: async () => {
          await ask(worker, { kind: 'putBack' });
          await noteWrites().catch(() => {});
        },
      };
    },
  );
  return {
    done: Promise.race([taken, stopped.promise]),
    stop: () => {
      worker.terminate();
      stopped.resolve(null);
    },
  };
}
