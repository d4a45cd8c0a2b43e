import { useEffect, useRef } from 'react';
import { noteWrites } from '../../../lib/db/look-again';
import { useBackupWorker } from './useBackupWorker';

/** Looks through the book once for rows that break its rules, and has them set aside. */
export function useLookForBroken(): void {
  const worker = useBackupWorker(() => {
    worker.end();
    // A book that cannot be written now is looked at by the next visit.
    noteWrites().catch(() => {});
  });
  const look = useRef(() => worker.tell({ kind: 'look' }));
  useEffect(() => look.current(), []);
}
