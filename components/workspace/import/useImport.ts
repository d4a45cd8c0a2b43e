import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { noteWrites } from '../../../lib/db/look-again';
import type { ImportPhase } from '../../../lib/db/write/import-book';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { spokenLanguage, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';
import type { FilePreview, FromImport, ImportAnswers, TakenIn, ToImport, Unreadable } from './import-messages';
import { refusalWords } from './refusal-text';

/** Why the last file was not taken in. */
type ImportNoteName = 'cancelled' | 'undone' | 'failed' | 'newerBook' | Unreadable;

/** What an import has done, file by file or sheet by sheet, and why that was all. */
type Done = Omit<Extract<FromImport, { kind: 'done' }>, 'kind'> & {
  step: 'done';
  taken: readonly TakenIn[];
  note?: ImportNoteName | undefined;
  /** The worker is gone, and with it the lines that were refused. */
  isEnded?: true;
};

/** A file that was chosen together with others, and where it stands among them, from 1. */
type NextFile = { name: string; at: number; of: number };

/** The files in the order in which they were chosen; their parts in the order in which they go in; how many of these are dealt with, and how many went before them. */
type Chosen = {
  all: readonly File[];
  parts: Extract<FromImport, { kind: 'opened' }>['parts'];
  dealt: number;
  before: number;
};

/** Where an import stands, from choosing a file to the report. */
export type ImportState =
  | {
      step: 'choose';
      note?: ImportNoteName | undefined;
      /** The next of the files that were chosen together, as long as there is one. */
      rest?: NextFile | undefined;
    }
  | { step: 'working'; phase: ImportPhase; share: number; name?: string | undefined }
  /** `newer`: what was answered since the preview and is being worked in; `isAfterOthers`: some have gone in of which the report is still to come. */
  | { step: 'preview'; preview: FilePreview; newer?: ImportAnswers | undefined; isAfterOthers: boolean }
  | Done;

/** Runs one import at a time in a worker, the first of its kind in the place of the one that is named. Cancelling ends the worker, and with it a write that is not committed. */
export function useImport(replacesId?: string) {
  const { when, timeZone } = useClock();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const worker = useRef<Worker | null>(null);
  const [replaces, setReplaces] = useState(replacesId);

  const chosen = useRef<Chosen>({ all: [], parts: [], dealt: 0, before: 0 });
  /**
   * How many answers are being worked in, in turn, and the last of them: each has all that was answered before it. `left`: how many of a
   * file that is left by now, which is not shown again.
   */
  const underWay = useRef<{ count: number; last?: ImportAnswers; left: number }>({ count: 0, left: 0 });
  /** What has gone in since the last report. */
  const taken = useRef<readonly TakenIn[]>([]);

  const toChoice = useCallback((note?: ImportNoteName) => {
    worker.current?.terminate();
    worker.current = null;
    taken.current = [];
    const { parts, dealt, before } = chosen.current;
    const name = parts[dealt]?.name;
    const rest = name === undefined ? undefined : { name, at: before + dealt + 1, of: before + parts.length };
    setState({ step: 'choose', note, rest });
  }, []);
  /** What is in by now is told of all the same. */
  const end = useCallback(
    (note: ImportNoteName) => {
      if (taken.current.length === 0) return toChoice(note);
      worker.current?.terminate();
      worker.current = null;
      const { parts, dealt } = chosen.current;
      setState({
        step: 'done',
        taken: taken.current,
        note,
        left: parts.length - dealt,
        isUnkept: false,
        isEnded: true,
      });
    },
    [toChoice],
  );
  useEffect(() => () => worker.current?.terminate(), []);

  const take = (message: FromImport) => {
    switch (message.kind) {
      case 'progress':
        return setState((now) =>
          // What is being answered keeps its place and the focus.
          now.step === 'preview'
            ? now
            : { step: 'working', phase: message.phase, share: message.share, name: message.name },
        );
      case 'opened':
        chosen.current = { ...chosen.current, parts: message.parts };
        return;
      case 'preview': {
        if (underWay.current.left > 0) {
          underWay.current.left -= 1;
          return;
        }
        const isAfterOthers = taken.current.length > 0;
        chosen.current.dealt = message.preview.file.at - chosen.current.before;
        const { count, last } = underWay.current;
        underWay.current = count > 1 ? { ...underWay.current, count: count - 1 } : { count: 0, left: 0 };
        const newer = count > 1 ? last : undefined;
        // Hundreds of names are drawn a part at a time, so that the page answers meanwhile.
        return startTransition(() => setState({ step: 'preview', preview: message.preview, newer, isAfterOthers }));
      }
      case 'tookIn':
        taken.current = [...taken.current, message.taken];
        chosen.current.dealt = message.at - chosen.current.before;
        chosen.current.parts = chosen.current.parts.map((part, at) =>
          at === chosen.current.dealt - 1 ? { ...part, isIn: true } : part,
        );
        // What it cannot note now, the next write does.
        noteWrites().catch(() => {});
        return message.isInPlace && setReplaces(undefined);
      case 'done': {
        chosen.current.dealt = chosen.current.parts.length - message.left;
        const done: Done = { ...message, step: 'done', taken: taken.current };
        return startTransition(() => setState(done));
      }
      case 'unreadable':
        return end(message.why);
      case 'failed':
        return end(message.newerBook ? 'newerBook' : 'failed');
      case 'refusedWritten':
        return saveFile(t('import_refusedFile'), `\uFEFF${message.csv}`, 'text/csv');
    }
  };
  const tell = (message: ToImport) => worker.current?.postMessage(message);

  const begin = (
    all: readonly File[],
    { before = 0, dealt = [] }: Pick<Extract<ToImport, { kind: 'open' }>, 'before' | 'dealt'> = {},
  ) => {
    worker.current?.terminate();
    taken.current = [];
    underWay.current = { count: 0, left: 0 };
    const started = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = (event: MessageEvent<FromImport>) => {
      if (worker.current === started) take(event.data);
    };
    started.onerror = () => {
      if (worker.current === started) end('failed');
    };
    worker.current = started;
    setState({ step: 'working', phase: 'reading', share: 0 });
    const screen = LANGUAGES.find((tag) => tag === spokenLanguage()) ?? LANGUAGES[0];
    // Until they are sorted, none of them is the next.
    chosen.current = { all, parts: [], dealt: dealt.length, before };
    tell({ kind: 'open', files: all, before, dealt, ...(replaces && { replaces }), ...when(), zone: timeZone, screen });
  };
  /** What is left goes on in a worker of its own: of a workbook that is begun, the sheets that are in come first. */
  const goOn = () => {
    const { all, parts, dealt, before } = chosen.current;
    const left = [...new Set(parts.slice(dealt).map(({ place }) => place))].sort((a, b) => a - b);
    const begun = parts.slice(0, dealt).filter(({ place }) => left.includes(place));
    begin(
      left.flatMap((place) => all[place] ?? []),
      {
        before: before + dealt - begun.length,
        dealt: begun.map(({ place, sheet, isIn }) => ({ place: left.indexOf(place), sheet, isIn })),
      },
    );
  };
  const toNext = (message: ToImport) => {
    const { count, left } = underWay.current;
    underWay.current = { count: 0, left: left + count };
    setState({ step: 'working', phase: 'reading', share: 0.7 });
    tell(message);
  };

  return {
    state,
    /** The import that the next file of its kind takes the place of. */
    replaces,
    open: (files: readonly File[]) => begin(files),
    /** After one of several files came to nothing. */
    goOn,
    skip: () => toNext({ kind: 'skip' }),
    answer(answers: ImportAnswers) {
      underWay.current = { ...underWay.current, count: underWay.current.count + 1, last: answers };
      setState((now) => (now.step === 'preview' ? { ...now, newer: answers } : now));
      tell({ kind: 'answer', answers });
    },
    /** `isGoingOn`: and what was chosen with it, up to where something is to be decided. */
    confirm({ isGoingOn = false } = {}) {
      setState({ step: 'working', phase: 'planning', share: 0 });
      tell({ kind: 'commit', isGoingOn });
    },
    next() {
      taken.current = [];
      if (worker.current) toNext({ kind: 'next' });
      else goOn();
    },
    cancel: () => end('cancelled'),
    /** What is in by now is told of before another file is chosen. */
    startOver: () => (state.step === 'preview' && taken.current.length > 0 ? toNext({ kind: 'report' }) : toChoice()),
    isOut: () => toChoice('undone'),
    /** `of`: of a part of the report. */
    downloadRefused: (of?: number) =>
      tell({ kind: 'writeRefused', words: refusalWords(), ...(of !== undefined && { of }) }),
  };
}

export type RunningImport = ReturnType<typeof useImport>;
