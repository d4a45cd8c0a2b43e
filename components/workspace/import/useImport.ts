import { useCallback, useEffect, useRef, useState } from 'react';
import { noteWrites } from '../../../lib/db/look-again';
import type { ImportPhase } from '../../../lib/db/write/import-book';
import { t } from '../../../lib/text';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';
import type { FilePreview, FromImport, ImportAnswers, ImportCounts, ToImport } from './import-messages';
import { refusalWords } from './refusal-text';

/** What an import has done; `hasChangedSince` once it was asked to be taken back, and could not be. */
type Done = { step: 'done'; of: ImportKind; counts: ImportCounts; hasChangedSince?: true };

/** Where an import stands, from choosing a file to the report. */
export type ImportState =
  | {
      step: 'choose';
      note?: 'cancelled' | 'undone' | 'failed' | 'newerBook' | 'empty' | 'headingsOnly';
      headings?: string[];
    }
  | { step: 'working'; phase: ImportPhase; share: number }
  | { step: 'preview'; preview: FilePreview }
  | Done;

/** Runs one import at a time in a worker. Cancelling ends the worker, and with it a write that is not committed. */
export function useImport() {
  const { when } = useClock();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [fileName, setFileName] = useState('');
  const worker = useRef<Worker | null>(null);
  const done = useRef<Done | null>(null);

  const end = useCallback((next: ImportState) => {
    worker.current?.terminate();
    worker.current = null;
    setState(next);
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  const take = (message: FromImport) => {
    switch (message.kind) {
      case 'progress':
        return setState({ step: 'working', phase: message.phase, share: message.share });
      case 'preview':
        return setState({ step: 'preview', preview: message.preview });
      case 'done':
        // What it cannot note now, the next write does.
        noteWrites().catch(() => {});
        done.current = { step: 'done', of: message.of, counts: message.counts };
        return setState(done.current);
      case 'undone':
        return end({ step: 'choose', note: 'undone' });
      case 'changedSince':
        return done.current && setState({ ...done.current, hasChangedSince: true });
      case 'unreadable':
        return end({ step: 'choose', note: message.why });
      case 'unrecognised':
        return end({ step: 'choose', headings: message.headings });
      case 'failed':
        return end({ step: 'choose', note: message.newerBook ? 'newerBook' : 'failed' });
      case 'refusedWritten':
        return saveFile(t('import_refusedFile'), `\uFEFF${message.csv}`, 'text/csv');
    }
  };
  const tell = (message: ToImport) => worker.current?.postMessage(message);

  return {
    state,
    fileName,
    open(file: File) {
      worker.current?.terminate();
      const started = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
      started.onmessage = (event: MessageEvent<FromImport>) => {
        if (worker.current === started) take(event.data);
      };
      started.onerror = () => {
        if (worker.current === started) end({ step: 'choose', note: 'failed' });
      };
      worker.current = started;
      setFileName(file.name);
      setState({ step: 'working', phase: 'reading', share: 0 });
      tell({ kind: 'open', file, ...when() });
    },
    answer: (answers: ImportAnswers) => tell({ kind: 'answer', answers }),
    confirm() {
      setState({ step: 'working', phase: 'planning', share: 0 });
      tell({ kind: 'commit' });
    },
    undo() {
      setState({ step: 'working', phase: 'undoing', share: 0 });
      tell({ kind: 'undo' });
    },
    cancel: () => end({ step: 'choose', note: 'cancelled' }),
    startOver: () => end({ step: 'choose' }),
    downloadRefused: () => tell({ kind: 'writeRefused', words: refusalWords() }),
  };
}

export type RunningImport = ReturnType<typeof useImport>;
