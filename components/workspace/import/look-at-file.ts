import { readMarked } from '../../../lib/db/read/for-import';
import { kindOfImport } from '../../../lib/db/read/imports';
import { readSettings } from '../../../lib/db/read/settings';
import type { Planned } from '../../../lib/db/write/import-book';
import type { Table } from '../../../lib/transfer/csv/table';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import { columnWords } from '../../../lib/transfer/import/cell-words';
import { choicesInTable, importTable } from '../../../lib/transfer/import/import-table';
import { mappingDigest } from '../../../lib/transfer/import/kept-mapping';
import type { BookContents, ImportPlan, PlanSettings } from '../../../lib/transfer/import/plan';
import { planImport } from '../../../lib/transfer/import/plan-import';
import { type Columns, recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { type ShownColumn, shownColumns } from '../../../lib/transfer/import/shown-columns';
import type { ChosenFile } from './chosen-files';
import { type FilePreview, type ImportAnswers, NAMES_SHOWN } from './import-messages';
import { movesOf } from './portfolio-moves';
import { controlOf, countsOf, firstRowsOf, knownNames, lastYears } from './preview-parts';

/** A file as it is read by the answers so far: what the screen shows, and what taking it in goes by. */
export type Look = {
  preview: Omit<FilePreview, 'file'>;
  table: Table;
  columns: Columns;
  /** What the screen shows of the columns, and under what that is kept once the file is in. */
  shown: readonly ShownColumn[];
  digest: string;
  headingRow: number | null;
  /** What the user is shown, and how often the book was written by then; null while a question is open. */
  planned: Planned | null;
  /** The import that goes out in the same step. */
  replaces: string | undefined;
  ownCurrency: string;
  makePlan: (contents: BookContents) => ImportPlan;
};

type LookSettings = Pick<PlanSettings, 'today' | 'now' | 'zone' | 'onProgress'> & {
  answers: ImportAnswers;
  /** The import that the first file of its kind takes the place of. */
  replaces: string | undefined;
};

/** Reads a file by the answers against the book as it is; null where it has no sheet to read. */
export async function lookAt(file: ChosenFile, { answers, replaces, ...settings }: LookSettings): Promise<Look | null> {
  const { sheets, text } = await asSaid(file, answers);
  const sheet = sheets[answers.sheet ?? file.sheet];
  if (!sheet) return null;
  const asItIs = await readMarked();
  const { dependency, chain } = await readSettings();
  const imported = importTable(sheet, answers);
  const { table } = imported;
  const said = {
    kind: answers.kind,
    columns: choicesInTable(imported, answers.columns),
    isCustomer: knownNames(asItIs.contents),
  };
  const columns = recogniseColumns(table.headings, said, table.rows);
  const isInPlace = replaces !== undefined && (await kindOfImport(replaces)) === columns.kind;
  const { contents, writes } = isInPlace ? await readMarked(replaces) : asItIs;
  const shown = shownColumns(imported, columns);
  const reading = askAbout(table, columns, { ...answers, ownCurrency: dependency.currency, today: settings.today });
  const { questions, dates, decimal, currency, isCurrencyOfHeading } = reading;
  const makePlan = (book: BookContents) =>
    planImport(table, columns, book, {
      ...settings,
      newId: () => crypto.randomUUID(),
      dates,
      decimal,
      currency,
      isCurrencyOfHeading,
      ownCurrency: dependency.currency,
      validFor: chain.validFor,
      vat: answers.vat,
      isTurned: answers.isTurned,
      isWholePeriod: answers.isWholePeriod,
      words: answers.words,
      names: answers.names,
      otherNames: answers.otherNames,
      notes: imported.notes,
    });
  const isOpen =
    columns.missing.length > 0 ||
    (questions.dates && !answers.dates) ||
    (questions.decimal && !answers.decimal) ||
    (questions.account && !Object.values(answers.columns ?? {}).includes('account'));
  const plan = isOpen ? null : makePlan(contents);
  const { headingRow } = imported.shown;
  // An answered one keeps its place: for each of them one more comes in sight.
  const namesShown = NAMES_SHOWN + (answers.names?.size ?? 0);
  return {
    preview: {
      kind: columns.kind,
      sheets: sheets.map(({ name }) => name),
      columns: shown,
      words: columnWords(table.rows, columns, answers.words),
      missing: columns.missing.flatMap((one) => one.slice(0, 1)),
      firstRows: firstRowsOf(sheet, imported, text),
      headingRow,
      lines: imported.shown.rows.length + imported.shown.refused.length,
      text,
      reading,
      questions: { ...questions, ...(imported.asksYear && { years: lastYears(settings.today) }) },
      answers: { sheet: file.sheet, ...answers },
      counts: plan && countsOf(plan),
      names: plan?.names?.slice(0, namesShown) ?? [],
      namesMore: Math.max(0, (plan?.names?.length ?? 0) - namesShown),
      notes: plan?.notes ?? [],
      control: controlOf(plan, dependency.currency),
      isInPlace,
      moves: plan ? await movesOf(contents, plan, settings.today) : undefined,
      changes: plan?.changes,
      overlap: plan?.overlap,
    },
    ...{ table, columns, shown, makePlan, headingRow },
    digest: mappingDigest(sheet, headingRow),
    planned: plan && { plan, writes },
    replaces: isInPlace ? replaces : undefined,
    ownCurrency: dependency.currency,
  };
}

/** The file as it was opened, or read in the way that the user says. */
async function asSaid(
  file: ChosenFile,
  { encoding, delimiter }: ImportAnswers,
): Promise<Pick<ChosenFile, 'sheets' | 'text'>> {
  if (!encoding && !delimiter) return file;
  const contents = await file.again({ encoding, delimiter });
  return 'sheets' in contents ? { sheets: contents.sheets, text: contents.text } : file;
}
