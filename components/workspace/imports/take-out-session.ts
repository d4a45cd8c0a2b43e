import { lookAtTakeOut } from '../../../lib/db/read/take-out';
import { ChangedSinceError, type Undo } from '../../../lib/db/write/change';
import { takeOutImport } from '../../../lib/db/write/take-out-import';
import { NewerBookError } from '../../../lib/db/write/transaction';
import type { FromTakeOut, ToTakeOut } from './take-out-messages';

/** Takes an import out, or several in one step, and back: answers each message of the page by `post`. Never rejects. */
export function makeTakeOutSession(post: (message: FromTakeOut) => void): (message: ToTakeOut) => Promise<void> {
  let undo: Undo | undefined;

  async function answer(message: ToTakeOut): Promise<FromTakeOut> {
    if (message.kind === 'look') {
      const counts = await lookAtTakeOut(message.id);
      if (!counts) throw new ChangedSinceError();
      return { kind: 'done', counts };
    }
    if (message.kind === 'putBack') {
      await undo?.();
      return { kind: 'done' };
    }
    const today = Temporal.PlainDate.from(message.today);
    const taken = await takeOutImport(message.id, today, (share) => post({ kind: 'progress', share }));
    undo = taken.undo;
    return { kind: 'done', counts: taken.result };
  }

  return async (message) => {
    try {
      post(await answer(message));
    } catch (error) {
      const why =
        error instanceof ChangedSinceError ? 'changedSince' : error instanceof NewerBookError ? 'newerBook' : 'other';
      post({ kind: 'failed', why, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
