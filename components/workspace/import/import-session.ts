import { mend } from '../../../lib/db/broken/mend';
import { readForImport } from '../../../lib/db/read/for-import';
import { takeSnapshot } from '../../../lib/db/snapshots';
import { ChangedSinceError, type Undo } from '../../../lib/db/write/change';
import { type ImportPhase, importBook } from '../../../lib/db/write/import-book';
import { NewerBookError } from '../../../lib/db/write/transaction';
import { decode } from '../../../lib/transfer/csv/decode';
import { parseTable, type Table } from '../../../lib/transfer/csv/parse-table';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import type { Field } from '../../../lib/transfer/import/heading-names';
import type { BookContents, ImportPlan } from '../../../lib/transfer/import/plan';
import { planImport } from '../../../lib/transfer/import/plan-import';
import { type Columns, recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import type { Refusal } from '../../../lib/transfer/import/refusal';
import { refusedCsv } from '../../../lib/transfer/import/refused-csv';
import {
  type FromImport,
  type ImportAnswers,
  type ImportCounts,
  REFUSED_SHOWN,
  type RefusalWords,
  type ToImport,
} from './import-messages';

/** One file from opening to report: answers each message of the page by `post`. Never rejects. */
export function makeImportSession(post: (message: FromImport) => void): (message: ToImport) => Promise<void> {
  let table: Table | undefined;
  let columns: Columns | null = null;
  let answers: ImportAnswers = {};
  let when = { today: '', now: '' };
  let refused: readonly Refusal[] = [];
  let takeBack: Undo | undefined;

  const progress = (phase: ImportPhase, share: number) => post({ kind: 'progress', phase, share });

  async function open(message: Extract<ToImport, { kind: 'open' }>) {
    progress('reading', 0);
    when = { today: message.today, now: message.now };
    const { text } = decode(new Uint8Array(await message.file.arrayBuffer()));
    progress('reading', 0.3);
    table = parseTable(text);
    await preview();
  }

  async function preview() {
    if (!table || table.headings.length === 0) return post({ kind: 'unreadable', why: 'empty' });
    if (table.rows.length + table.refused.length === 0) return post({ kind: 'unreadable', why: 'headingsOnly' });
    columns = recogniseColumns(table.headings, answers.kind);
    if (!columns) return post({ kind: 'unrecognised', headings: table.headings });
    const { questions } = askAbout(table, columns);
    const isOpen = (questions.dates && !answers.dates) || (questions.decimal && !answers.decimal);
    const plan = isOpen ? null : makePlan(table, columns, await readForImport());
    post({
      kind: 'preview',
      preview: {
        kind: columns.kind,
        columns: describeColumns(table.headings, columns),
        firstRows: table.rows.slice(0, 5).map((row) => row.cells),
        lines: table.rows.length + table.refused.length,
        questions,
        answers,
        counts: plan && countsOf(plan),
      },
    });
  }

  function makePlan(from: Table, by: Columns, contents: BookContents): ImportPlan {
    const { dates, decimal } = askAbout(from, by, answers);
    const plan = planImport(from, by, contents, {
      ...when,
      newId: () => crypto.randomUUID(),
      dates,
      decimal,
      onProgress: (share) => progress('planning', share),
    });
    refused = plan.refused;
    return plan;
  }

  async function commit() {
    const [from, by] = [table, columns];
    if (!from || !by) return;
    progress('planning', 0);
    await takeSnapshot('import', when.now);
    const today = Temporal.PlainDate.from(when.today);
    const { plan, undo } = await importBook((contents) => makePlan(from, by, contents), today, progress);
    takeBack = undo;
    post({ kind: 'done', of: by.kind, counts: countsOf(plan) });
  }

  async function undo() {
    progress('undoing', 0);
    try {
      await takeBack?.();
      post({ kind: 'undone' });
    } catch (error) {
      if (!(error instanceof ChangedSinceError)) throw error;
      post({ kind: 'changedSince' });
    }
  }

  async function answer(message: ToImport) {
    if (message.kind === 'open') await open(message);
    else if (message.kind === 'commit') await commit();
    else if (message.kind === 'undo') await undo();
    else if (message.kind === 'answer') {
      answers = message.answers;
      await preview();
    } else if (table) post({ kind: 'refusedWritten', csv: writeRefused(table, refused, message.words) });
  }

  return async (message) => {
    try {
      // A row of the book that breaks its schema costs that row, and not the import.
      await answer(message).catch(async (error: unknown) => {
        if (!(await mend())) throw error;
        await answer(message);
      });
    } catch (error) {
      post({ kind: 'failed', newerBook: error instanceof NewerBookError });
    }
  };
}

function describeColumns(headings: readonly string[], columns: Columns): { heading: string; fields: Field[] }[] {
  const read = Object.entries(columns.at) as [Field, number[]][];
  const fieldsAt = (place: number) => read.flatMap(([field, places]) => (places.includes(place) ? field : []));
  return headings.map((heading, place) => ({ heading, fields: fieldsAt(place) }));
}

function countsOf({ added, updated, unchanged, refused }: ImportPlan): ImportCounts {
  return { added, updated, unchanged, refused: refused.length, firstRefused: refused.slice(0, REFUSED_SHOWN) };
}

function writeRefused(table: Table, refused: readonly Refusal[], words: RefusalWords): string {
  return refusedCsv(table, refused, words, ({ reason, figures }) =>
    words.reasons[reason].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const { field } = figures;
      return name === 'field' && field ? words.fields[field] : String(figures[name] ?? whole);
    }),
  );
}
