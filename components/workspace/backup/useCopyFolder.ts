import { useState } from 'react';
import { type CopyFolder, keepCopyFolder, mayCopyInto, readCopyFolder } from '../../../lib/db/copy-folder';
import { noteWrites } from '../../../lib/db/look-again';
import type { Day } from '../../../lib/domain/records/day';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import type { FromBackup } from './backup-messages';
import { useBackupWorker } from './useBackupWorker';

/** The browser's way to ask for a folder; Firefox has none. */
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<CopyFolder>;
const picker = (): Picker | undefined => Reflect.get(window, 'showDirectoryPicker');

interface Chosen {
  folder: CopyFolder;
  last: Day | undefined;
  isAllowed: boolean;
}

async function readChosen(): Promise<Chosen | null> {
  const kept = await readCopyFolder();
  if (!kept) return null;
  return { folder: kept.handle, last: kept.last?.day, isAllowed: await mayCopyInto(kept.handle) };
}

/** Returns the folder for copies, what can be done about it by a click, and whether the last copy failed. */
export function useCopyFolder() {
  const { when } = useClock();
  const [hasFailed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const live = useLive(readChosen, 'copy-folder', asked);
  const askAgain = () => setAsked((count) => count + 1);
  const take = (message: FromBackup) => {
    if (message.kind === 'progress') return;
    worker.end();
    setFailed(message.kind !== 'copied');
    // What it cannot note now, the next write does.
    noteWrites().catch(() => {});
    askAgain();
  };
  const worker = useBackupWorker(take);
  const copying = async (before: () => Promise<unknown>) => {
    setFailed(false);
    try {
      await before();
      worker.tell({ kind: 'copy', when: when() });
    } catch (error) {
      // Whoever closes the browser's question has chosen nothing.
      setFailed(!(error instanceof Error && error.name === 'AbortError'));
    }
    askAgain();
  };
  const pick = picker();
  return {
    chosen: live.state === 'ready' ? live.data : undefined,
    hasFailed,
    choose: pick && (() => copying(async () => keepCopyFolder(await pick({ id: 'keyside', mode: 'readwrite' })))),
    allow: (folder: CopyFolder) => copying(async () => folder.requestPermission?.({ mode: 'readwrite' })),
    stop: () => copying(() => keepCopyFolder(undefined)),
  };
}
