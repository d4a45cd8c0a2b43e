import { mend } from '../../../lib/db/broken/mend';
import { keepMapping } from '../../../lib/db/kept-mappings';
import { readMarked } from '../../../lib/db/read/for-import';
import { readKnownTwice } from '../../../lib/db/read/known-twice';
import { readSettings } from '../../../lib/db/read/settings';
import { takeSnapshot } from '../../../lib/db/snapshots';
import { type ImportPhase, importBook, type Planned } from '../../../lib/db/write/import-book';
import { NewerBookError } from '../../../lib/db/write/transaction';
import type { Table } from '../../../lib/transfer/csv/table';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import { columnWords } from '../../../lib/transfer/import/cell-words';
import { choicesInTable, importTable } from '../../../lib/transfer/import/import-table';
import { mappingDigest, mappingOf } from '../../../lib/transfer/import/kept-mapping';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import { Notes } from '../../../lib/transfer/import/notes';
import type { BookContents, ImportPlan } from '../../../lib/transfer/import/plan';
import { planImport } from '../../../lib/transfer/import/plan-import';
import { type Columns, recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import type { Refusal } from '../../../lib/transfer/import/refusal';
import { refusedCsv } from '../../../lib/transfer/import/refused-csv';
import { type ShownColumn, shownColumns } from '../../../lib/transfer/import/shown-columns';
import { asLastTime } from './as-last-time';
import { type ChosenFile, type LeftOutFile, readChosen } from './chosen-files';
import { type FromImport, type ImportAnswers, NAMES_SHOWN, type RefusalWords, type ToImport } from './import-messages';
import { movesOf } from './portfolio-moves';
import { controlOf, countsOf, firstRowsOf, knownNames, lastYears } from './preview-parts';

/** Chosen files, one after the other, each from opening to report: answers each message of the page by `post`. Never rejects. */
export function makeImportSession(post: (message: FromImport) => void): (message: ToImport) => Promise<void> {
  let files: readonly ChosenFile[] = [];
  let leftOut: readonly LeftOutFile[] = [];
  let before = 0;
  let at = 0;
  let table: Table | undefined;
  let columns: Columns | null = null;
  /** What the screen shows of the columns, and under what that is kept once the file is in. */
  let shown: readonly ShownColumn[] = [];
  let digest = '';
  let headingRow: number | null = null;
  let answers: ImportAnswers = {};
  let notes = new Notes();
  let when = { today: '', now: '', zone: '' };
  let ownCurrency = '';
  let validFor: number | undefined;
  let refused: readonly Refusal[] = [];
  /** What the user was shown, and how often the book was written by then. */
  let planned: Planned | null = null;
  /** The import that the next file takes the place of. */
  let replaces: string | undefined;

  const progress = (phase: ImportPhase, share: number) => post({ kind: 'progress', phase, share });

  async function open(message: Extract<ToImport, { kind: 'open' }>) {
    progress('reading', 0);
    when = { today: message.today, now: message.now, zone: message.zone };
    ({ files, leftOut } = await readChosen(message.files, message.screen));
    before = message.before ?? 0;
    replaces = message.replaces;
    post({ kind: 'opened', order: files.map(({ place }) => place) });
    progress('reading', 0.7);
    await next(0);
  }

  async function next(place: number) {
    at = place;
    answers = {};
    await preview();
  }

  /** The file as it was opened, or read in the way that the user says. */
  async function asSaid(file: ChosenFile): Promise<Pick<ChosenFile, 'sheets' | 'text'>> {
    const { encoding, delimiter } = answers;
    if (!encoding && !delimiter) return file;
    const contents = await file.again({ encoding, delimiter });
    return 'sheets' in contents ? { sheets: contents.sheets, text: contents.text } : file;
  }

  async function preview() {
    const file = files[at];
    if (file && answers.asLastTime === undefined) answers = await asLastTime(file, answers);
    const { sheets, text } = file ? await asSaid(file) : { sheets: [], text: undefined };
    const sheet = sheets[answers.sheet ?? file?.sheet ?? 0];
    if (!file || !sheet) return post({ kind: 'unreadable', why: leftOut[0]?.why ?? 'empty' });
    const { contents, writes } = await readMarked(replaces);
    const settings = await readSettings();
    ownCurrency = settings.dependency.currency;
    validFor = settings.chain.validFor;
    const imported = importTable(sheet, answers);
    ({ table, notes } = imported);
    columns = recogniseColumns(
      table.headings,
      {
        kind: answers.kind,
        columns: choicesInTable(imported, answers.columns),
        isCustomer: knownNames(contents),
      },
      table.rows,
    );
    shown = shownColumns(imported, columns);
    digest = mappingDigest(sheet, imported.shown.headingRow);
    headingRow = imported.shown.headingRow;
    const reading = askAbout(table, columns, answers);
    const { questions } = reading;
    const isOpen =
      columns.missing.length > 0 ||
      (questions.dates && !answers.dates) ||
      (questions.decimal && !answers.decimal) ||
      (questions.account && !Object.values(answers.columns ?? {}).includes('account'));
    planned = isOpen ? null : { plan: makePlan(table, columns, contents), writes };
    const plan = planned?.plan ?? null;
    post({
      kind: 'preview',
      preview: {
        file: {
          name: file.name,
          at: before + at + 1,
          of: before + files.length,
          next: files[at + 1]?.name,
          leftOut,
        },
        kind: columns.kind,
        sheets: sheets.map(({ name }) => name),
        columns: shown,
        words: columnWords(table.rows, columns, answers.words),
        missing: columns.missing.flatMap((one) => one.slice(0, 1)),
        firstRows: firstRowsOf(sheet, imported, text),
        headingRow: imported.shown.headingRow,
        lines: imported.shown.rows.length + imported.shown.refused.length,
        text,
        reading,
        questions: { ...questions, ...(imported.asksYear && { years: lastYears(when.today) }) },
        answers: { sheet: file.sheet, ...answers },
        counts: plan && countsOf(plan),
        names: plan?.names?.slice(0, NAMES_SHOWN) ?? [],
        namesMore: Math.max(0, (plan?.names?.length ?? 0) - NAMES_SHOWN),
        notes: plan?.notes ?? [],
        control: await controlOf(plan),
        moves: plan ? await movesOf(contents, plan, when.today) : undefined,
        changes: plan?.changes,
        overlap: plan?.overlap,
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
      currency: answers.currency || undefined,
      ownCurrency,
      validFor,
      vat: answers.vat,
      isTurned: answers.isTurned,
      isWholePeriod: answers.isWholePeriod,
      words: answers.words,
      names: answers.names,
      otherNames: answers.otherNames,
      notes,
      onProgress: (share) => progress('planning', share),
    });
    refused = plan.refused;
    return plan;
  }

  /** Keeps what the user has said of the file; where they have said nothing, the next one is guessed anew, too. */
  async function remember(kind: ImportKind) {
    const {
      sheet: _,
      asLastTime: isOfLastTime,
      isWholePeriod: _whole,
      names: _n,
      otherNames: _others,
      ...said
    } = answers;
    const isSaid = isOfLastTime || Object.values(said).some((value) => value !== undefined);
    const mapping = isSaid ? mappingOf(kind, shown, { ...said, headingRow }) : null;
    // The file is in: that its mapping cannot be kept takes nothing of it back.
    await keepMapping(digest, mapping, when.now).catch(() => {});
  }

  async function commit() {
    const [from, by] = [table, columns];
    if (!from || !by) return;
    progress('planning', 0);
    const kept = await takeSnapshot('import', when.now);
    const today = Temporal.PlainDate.from(when.today);
    const name = files[at]?.name ?? '';
    const about = { at: when.now, file: name, of: by.kind };
    const instead = { planned, replaces };
    const { plan, id } = await importBook((contents) => makePlan(from, by, contents), about, today, progress, instead);
    replaces = undefined;
    await remember(by.kind);
    // Here and not where the next is asked for: that may be tried twice.
    at += 1;
    const left = files.length - at;
    const isUnkept = kept === 'failed';
    const brought = [...plan.records.accounts, ...plan.records.people];
    // The file is in, whether or not this can be said of it.
    const twice = brought.length > 0 ? await readKnownTwice(when.now).catch(() => undefined) : undefined;
    post({
      kind: 'done',
      ...(id && { id }),
      ...(twice && twice.count > 0 && { twice }),
      ...(plan.birthdays && { birthdays: plan.birthdays }),
      name,
      of: by.kind,
      counts: countsOf(plan),
      control: await controlOf(plan),
      left,
      isUnkept,
    });
  }

  async function answer(message: ToImport) {
    if (message.kind === 'open') await open(message);
    else if (message.kind === 'next') await next(at);
    else if (message.kind === 'skip') await next(at + 1);
    else if (message.kind === 'commit') await commit();
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

function writeRefused(table: Table, refused: readonly Refusal[], words: RefusalWords): string {
  return refusedCsv(table, refused, words, ({ reason, figures }) =>
    words.reasons[reason].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const { field } = figures;
      return name === 'field' && field ? words.fields[field] : String(figures[name] ?? whole);
    }),
  );
}
