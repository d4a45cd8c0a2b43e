import { useCallback, useEffect, useState } from 'react';
import { keepLiveFile, type LiveFile, type LiveFileHandle, readLiveFile } from '../../../lib/db/live-file';
import { pathTo } from '../route';
import { bringLiveFile } from './brought-files';

/** The browser's way to ask for a file and to keep hold of it; Firefox has none. */
type Picker = () => Promise<LiveFileHandle[]>;
const picker = (): Picker | undefined => Reflect.get(window, 'showOpenFilePicker');

const goToImport = () => {
  window.location.hash = pathTo('import');
};

/**
 * Returns the file that the user has pointed at, looked at whenever the page comes to the front, and what can be done about it by a
 * click; `open` takes what was read.
 */
export function useLiveFile(open: () => void = goToImport) {
  const [file, setFile] = useState<LiveFile>();
  const [hasFailed, setFailed] = useState(false);
  const look = useCallback(() => readLiveFile().then(setFile, () => setFile(undefined)), []);
  useEffect(() => {
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  const doing = async (step: () => Promise<unknown>) => {
    setFailed(false);
    try {
      await step();
    } catch (error) {
      // Whoever closes the browser's question has chosen nothing.
      setFailed(!(error instanceof Error && error.name === 'AbortError'));
    }
    await look();
  };
  const read = (handle: LiveFileHandle) =>
    doing(async () => {
      if (((await handle.requestPermission?.({ mode: 'read' })) ?? 'granted') !== 'granted') return;
      bringLiveFile(await handle.getFile());
      open();
    });
  const pick = picker();
  return {
    file,
    hasFailed,
    /** Undefined where the browser cannot keep hold of a file. */
    choose:
      pick &&
      (() =>
        doing(async () => {
          const [handle] = await pick();
          await keepLiveFile(handle);
          if (handle) await read(handle);
        })),
    read,
    letGo: () => doing(() => keepLiveFile(undefined)),
  };
}
