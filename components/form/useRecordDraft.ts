import { useEffect, useRef, useState } from 'react';
import { forgetDraft, keepDraft, recallDraft } from '../../lib/db/kept-drafts';
import { t } from '../../lib/text';
import { readRecord, recordDraft } from './record-draft';
import type { FieldList, RecordDraft, RecordField } from './record-field';
import type { KeptForm } from './useOpenForm';

/** What stands in a field of these kinds can be read as it is. */
const SAYS_ITSELF: readonly RecordField['kind'][] = ['line', 'lines', 'list', 'number'];

/** What a form puts into a field that nobody has filled in, and the words for why. */
export type Guesses = Record<string, { value: string; hint?: string }>;

/** What a form is drawn on. */
export interface DraftStart<Row extends object> {
  /** The record to change; nothing for a new one. */
  row?: Row | undefined;
  /** What stands in the form of a new one, and what it has besides. */
  start?: RecordDraft | undefined;
  made?: (() => object) | undefined;
  /** What the fields that are still empty are taken for, by what stands in the others. */
  guess?: ((draft: RecordDraft) => Guesses) | undefined;
}

/** The record that a form stands on in place of the one in the book: for good, or as long as the book shows `insteadOf`. */
type Kept<Row> = { opened: Row | undefined; insteadOf?: Row | undefined };

/** What was typed, and on which record. */
type Edit<Row> = { kept: Kept<Row> | null; typed: RecordDraft };
const NOTHING_TYPED = { kept: null, typed: {} };

const hintOf = (guess: Guesses[string] | undefined) => (guess?.hint ? { hint: guess.hint } : {});

/** A form's content while it is edited. */
export type RecordEditing<Row extends object> = ReturnType<typeof useRecordDraft<Row>>;

/**
 * Keeps what is typed into a form. Until something is, it shows the record as it stands in the book; from then on the one that
 * it was opened on, so that what is saved elsewhere takes nothing away from here.
 */
export function useRecordDraft<Row extends object>(
  list: FieldList<Row>,
  { row, start = {}, made, guess, keptAs }: DraftStart<Row> & Pick<KeptForm, 'keptAs'>,
) {
  const [{ kept, typed }, setEdit] = useState<Edit<Row>>(NOTHING_TYPED);
  const [refused, setRefused] = useState<RecordDraft>({});
  const [isBack, setBack] = useState(false);
  const opened = kept && (!('insteadOf' in kept) || kept.insteadOf === row) ? kept.opened : row;
  const before = opened ? recordDraft(list, opened) : start;
  const known = { ...before, ...typed };
  const guesses = Object.entries(guess?.(known) ?? {}).filter(([name]) => !known[name]);
  const draft: RecordDraft = { ...known, ...Object.fromEntries(guesses.map(([name, { value }]) => [name, value])) };
  const now = opened && row && row !== opened ? recordDraft(list, row) : before;
  const fields = list.fields
    .filter(({ when }) => !when || when(draft))
    .map((field) => ({
      ...field,
      ...hintOf(guesses.find(([name]) => name === field.name)?.[1]),
      ...elsewhereOf(field, before[field.name], now[field.name]),
    }));
  const isChanged = list.fields.some(({ name }) => (known[name] ?? '') !== (before[name] ?? ''));

  useEffect(() => {
    if (!keptAs) return;
    let isWanted = true;
    // What cannot be recalled is not there; nothing that was typed in the meantime gives way.
    recallDraft(keptAs)
      .then((draft) => {
        if (!draft || !isWanted) return;
        setEdit((since) => ({
          kept: since.kept ?? { opened: draft.opened as Row | undefined },
          typed: { ...draft.typed, ...since.typed },
        }));
        setBack(true);
      })
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [keptAs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept as often as something is typed, and not when the book changes
  useEffect(() => {
    if (!keptAs || Object.keys(typed).length === 0) return;
    if (isChanged) keep(typed, opened);
    else forgetDraft(keptAs).catch(() => {});
  }, [typed]);
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  const keep = (typed: RecordDraft, opened: Row | undefined) => {
    const at = new Date().toISOString();
    // What cannot be kept now stands in the form.
    if (keptAs) keepDraft({ id: keptAs, at, typed, ...(opened && { opened }) }).catch(() => {});
  };
  const forget = () => {
    setBack(false);
    if (keptAs) forgetDraft(keptAs).catch(() => {});
  };

  return {
    /** The fields that are asked for now. */
    fields,
    draft,
    refused,
    opened,
    isChanged,
    /** What was typed earlier and left stands in it. */
    isBack,
    /** What was typed stands on a record that was saved elsewhere meanwhile. */
    isOutdated: isChanged && list.fields.some(({ name }) => (before[name] ?? '') !== (now[name] ?? '')),
    /** Forgets what is kept of it: it was saved, or is not wanted. */
    forget,
    /** Begins anew on the record as it stands in the book. */
    restart() {
      setEdit(NOTHING_TYPED);
      setRefused({});
      forget();
    },
    /** `change('name')('Kovács Bau')` */
    change: (name: string) => (value: string) => {
      setEdit((all) => ({ kept: { opened }, typed: { ...all.typed, [name]: value } }));
    },
    /** Resolves to the record as the form asks for it; to undefined where something is wrong, which then stands at its field. */
    async read(): Promise<Row | undefined> {
      const read = await readRecord(list, draft, { opened, made: made?.() });
      setRefused('refused' in read ? read.refused : {});
      return 'row' in read ? read.row : undefined;
    },
    /**
     * Begins anew on what was saved, until the book shows it, too. What was typed while that was going on still stands, and is kept where
     * the form closes.
     */
    settle(saved: Row) {
      const since = Object.entries(latest.current).filter(([name, value]) => value !== typed[name]);
      const rest = Object.fromEntries(since);
      setRefused({});
      forget();
      if (since.length > 0) keep(rest, opened && saved);
      setEdit({ kept: { opened: saved, ...(since.length === 0 && { insteadOf: row }) }, typed: rest });
    },
  };
}

/** What was saved elsewhere while the form was open, beside its field. */
function elsewhereOf({ kind }: RecordField, before = '', now = '') {
  if (before === now) return {};
  const isReadable = now !== '' && SAYS_ITSELF.includes(kind);
  return {
    hint: isReadable ? t('draft_elsewhere', { value: now.replaceAll('\n', ', ').slice(0, 100) }) : t('draft_changed'),
  };
}
