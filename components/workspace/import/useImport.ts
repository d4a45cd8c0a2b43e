import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { noteWrites } from '../../../lib/db/look-again';
import type { ImportPhase } from '../../../lib/db/write/import-book';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { spokenLanguage, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';
import type { FilePreview, FromImport, ImportAnswers, ToImport, Unreadable } from './import-messages';
import { refusalWords } from './refusal-text';

/** What an import has done. */
type Done = Omit<Extract<FromImport, { kind: 'done' }>, 'kind'> & { step: 'done' };

/** A file that was chosen together with others, and where it stands among them, from 1. */
type NextFile = { name: string; at: number; of: number };

/** Where an import stands, from choosing a file to the report. */
export type ImportState =
  | {
      step: 'choose';
      note?: 'cancelled' | 'undone' | 'failed' | 'newerBook' | Unreadable;
      /** The next of the files that were chosen together, as long as there is one. */
      rest?: NextFile | undefined;
    }
  | { step: 'working'; phase: ImportPhase; share: number }
  /** `isPlanning`: an answer is being worked in. */
  | { step: 'preview'; preview: FilePreview; isPlanning?: true }
  | Done;

/** Runs one import at a time in a worker, the first in the place of the one that is named. Cancelling ends the worker, and with it a write that is not committed. */
export function useImport(replacesId?: string) {
  const { when, timeZone } = useClock();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const worker = useRef<Worker | null>(null);
  const [replaces, setReplaces] = useState(replacesId);

  /** The files in the order in which they go in, which of them is open, and how many went before them. */
  const files = useRef<{ all: readonly File[]; at: number; before: number }>({ all: [], at: 0, before: 0 });

  const end = useCallback((next: Extract<ImportState, { step: 'choose' }>) => {
    worker.current?.terminate();
    worker.current = null;
    const { all, at, before } = files.current;
    const name = all[at + 1]?.name;
    setState({ ...next, rest: name ? { name, at: before + at + 2, of: before + all.length } : undefined });
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  const take = (message: FromImport) => {
    switch (message.kind) {
      case 'progress':
        return setState((now) =>
          // What is being answered keeps its place and the focus.
          now.step === 'preview' ? now : { step: 'working', phase: message.phase, share: message.share },
        );
      case 'opened': {
        const { all, before } = files.current;
        files.current = { all: message.order.flatMap((place) => all[place] ?? []), at: 0, before };
        return;
      }
      case 'preview':
        files.current.at = message.preview.file.at - 1 - files.current.before;
        // Hundreds of names are drawn a part at a time, so that the page answers meanwhile.
        return startTransition(() => setState({ step: 'preview', preview: message.preview }));
      case 'done':
        // What it cannot note now, the next write does.
        noteWrites().catch(() => {});
        setReplaces(undefined);
        return startTransition(() => setState({ ...message, step: 'done' }));
      case 'unreadable':
        return end({ step: 'choose', note: message.why });
      case 'failed':
        return end({ step: 'choose', note: message.newerBook ? 'newerBook' : 'failed' });
      case 'refusedWritten':
        return saveFile(t('import_refusedFile'), `\uFEFF${message.csv}`, 'text/csv');
    }
  };
  const tell = (message: ToImport) => worker.current?.postMessage(message);

  const begin = (chosen: readonly File[], before: number) => {
    worker.current?.terminate();
    const started = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = (event: MessageEvent<FromImport>) => {
      if (worker.current === started) take(event.data);
    };
    started.onerror = () => {
      if (worker.current === started) end({ step: 'choose', note: 'failed' });
    };
    worker.current = started;
    setState({ step: 'working', phase: 'reading', share: 0 });
    const screen = LANGUAGES.find((tag) => tag === spokenLanguage()) ?? LANGUAGES[0];
    // Until they are sorted, none of them is the next.
    files.current = { all: chosen, at: chosen.length, before };
    tell({ kind: 'open', files: chosen, before, ...(replaces && { replaces }), ...when(), zone: timeZone, screen });
  };

  return {
    state,
    /** The import that the next file takes the place of. */
    replaces,
    open: (chosen: readonly File[]) => begin(chosen, 0),
    /** After one of several files came to nothing. */
    goOn() {
      const { all, at, before } = files.current;
      begin(all.slice(at + 1), before + at + 1);
    },
    skip() {
      setState({ step: 'working', phase: 'reading', share: 0.7 });
      tell({ kind: 'skip' });
    },
    answer(answers: ImportAnswers) {
      setState((now) => (now.step === 'preview' ? { ...now, isPlanning: true } : now));
      tell({ kind: 'answer', answers });
    },
    confirm() {
      setState({ step: 'working', phase: 'planning', share: 0 });
      tell({ kind: 'commit' });
    },
    next() {
      setState({ step: 'working', phase: 'reading', share: 0.7 });
      tell({ kind: 'next' });
    },
    cancel: () => end({ step: 'choose', note: 'cancelled' }),
    startOver: () => end({ step: 'choose' }),
    isOut: () => end({ step: 'choose', note: 'undone' }),
    downloadRefused: () => tell({ kind: 'writeRefused', words: refusalWords() }),
  };
}

export type RunningImport = ReturnType<typeof useImport>;
