import { list, t, wordOf } from '../../../lib/text';
import { columnLetter } from '../../../lib/transfer/csv/table';
import { LEAVING } from '../../../lib/transfer/import/notes';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { BackupFirst } from '../backup/BackupFirst';
import { ChangesPanel } from '../imports/ChangesPanel';
import { ControlSum } from '../imports/ControlSum';
import { ReplacePeriod } from '../imports/ReplacePeriod';
import { Panel } from '../Panel';
import { asAnswered, isOtherTable } from './as-answered';
import { ChosenTogether } from './ChosenTogether';
import { HowRead, MixedLetters } from './HowRead';
import { ImportButtons } from './ImportButtons';
import { ImportQuestions } from './ImportQuestions';
import { ImportWords } from './ImportWords';
import type { FilePreview, ImportAnswers, ImportCounts } from './import-messages';
import { LostAmounts } from './LostAmounts';
import { MovesList } from './MovesList';
import { NamesPanel } from './NamesPanel';
import { NotesList } from './NotesList';
import { PreviewTable } from './PreviewTable';
import { partName } from './part-name';
import { RefusedLines } from './RefusedLines';
import type { RunningImport } from './useImport';

/** Of a table of many columns the table itself says the rest. */
const UNREAD_SHOWN = 12;

/** What was read in the file and what taking it in would do; nothing has changed yet. */
export function ImportPreview({
  running,
  preview: read,
  newer,
  isAfterOthers,
}: {
  running: RunningImport;
  preview: FilePreview;
  /** What was answered since, and is being worked in. */
  newer: ImportAnswers | undefined;
  isAfterOthers: boolean;
}) {
  const preview = asAnswered(read, newer);
  const { counts, missing, kind, answers } = preview;
  // What rules left out stands below the control sum.
  const notes = preview.control.sum ? preview.notes.filter(({ kind }) => !LEAVING.includes(kind)) : preview.notes;
  const changes = counts ? counts.added + counts.updated + counts.vanished : 0;
  const fields = list(missing.map((field) => wordOf('importField', field)));
  const guessed = preview.columns.flatMap(({ heading, fields, isDoubtful }, place) =>
    isDoubtful ? [`${heading || columnLetter(place)} (${list(fields.map((one) => wordOf('importField', one)))})`] : [],
  );
  const unread = preview.columns.flatMap(({ heading, fields, isMonth, losesAmounts }) =>
    heading !== '' && fields.length === 0 && !isMonth && !losesAmounts ? [heading] : [],
  );
  const isAllRefused = counts !== null && changes + counts.unchanged === 0 && counts.refused > 0;
  const isAsked = preview.names.some(({ waits }) => waits);
  return (
    <div data-testid="import-preview" data-kind={kind} className="flex flex-col gap-4">
      <Panel title={t('import_linesFound', { count: preview.lines, file: partName(preview.file) })}>
        <div className="flex flex-col gap-3">
          <ChosenTogether file={preview.file} />
          {answers.asLastTime && (
            <Notice
              data-testid="import-as-last-time"
              action={
                <Button onClick={() => running.answer({ sheet: answers.sheet ?? 0, asLastTime: false })}>
                  {t('import_asGuessed')}
                </Button>
              }
            >
              {t('import_asLastTime')}
            </Notice>
          )}
          <MixedLetters text={preview.text} />
          <ImportQuestions preview={preview} onAnswer={running.answer} />
          {missing.length > 0 && (
            <Notice kind="warn">
              <span data-testid="import-missing">{t('import_missing', { fields })}</span>
            </Notice>
          )}
          <LostAmounts preview={preview} onAnswer={running.answer} />
          <PreviewTable preview={preview} isGoing={isOtherTable(read.answers, newer)} onAnswer={running.answer} />
          {guessed.length > 0 && (
            <p data-testid="import-guessed" className="text-amber text-small">
              {t('import_guessedColumns', { columns: list(guessed) })}
            </p>
          )}
          {unread.length > 0 && (
            <p className="text-mute text-small">{t('import_unknownColumns', { headings: namesOf(unread) })}</p>
          )}
          <ImportWords preview={preview} onAnswer={running.answer} />
          <HowRead preview={preview} onAnswer={running.answer} />
        </div>
      </Panel>
      <Panel title={t('import_previewTitle')}>
        <div className="flex flex-col gap-3">
          {!counts && preview.lines > 0 && <p className="text-mute">{t('import_notYet')}</p>}
          {counts && <Forecast counts={counts} />}
          <NotesList notes={notes} />
          {preview.control.sum && <ControlSum control={preview.control} sum={preview.control.sum} />}
          {preview.moves && <MovesList moves={preview.moves} />}
          {preview.overlap && <ReplacePeriod preview={preview} overlap={preview.overlap} onAnswer={running.answer} />}
          {preview.lines === 0 && <Notice kind="warn">{t('import_noLines')}</Notice>}
          {counts && preview.lines > 0 && changes === 0 && !isAllRefused && (
            <Notice>{t(preview.file.of > 1 ? 'import_nothingHere' : 'import_nothingToDo')}</Notice>
          )}
          {isAllRefused && <Notice kind="warn">{t(isAsked ? 'import_allAsked' : 'import_allRefused')}</Notice>}
          {changes > 0 && <BackupFirst why={t('backup_firstImport')} />}
          <ImportButtons
            running={running}
            file={preview.file}
            canGoIn={!isAllRefused}
            isReady={counts !== null && !newer && preview.lines > 0}
            isAfterOthers={isAfterOthers}
          />
        </div>
      </Panel>
      <NamesPanel preview={preview} onAnswer={running.answer} />
      {preview.changes && <ChangesPanel changes={preview.changes} />}
      {counts && <RefusedLines counts={counts} onDownload={() => running.downloadRefused()} />}
    </div>
  );
}

/** The first of some headings, and how many more there are. */
function namesOf(headings: readonly string[]): string {
  const more = headings.length - UNREAD_SHOWN;
  if (more <= 0) return list(headings);
  return list([...headings.slice(0, UNREAD_SHOWN), t('importMoves_more', { count: more })]);
}

/** How many lines would be added, change something, are there already, or stay out. */
function Forecast({ counts }: { counts: ImportCounts }) {
  return (
    <ul className="list-disc pl-5">
      {counts.added > 0 && <li>{t('import_willAdd', { count: counts.added })}</li>}
      {counts.updated > 0 && <li>{t('import_willUpdate', { count: counts.updated })}</li>}
      {counts.vanished > 0 && <li>{t('import_willVanish', { count: counts.vanished })}</li>}
      {counts.unchanged > 0 && <li>{t('import_willKeep', { count: counts.unchanged })}</li>}
      {counts.refused > 0 && <li>{t('import_willRefuse', { count: counts.refused })}</li>}
    </ul>
  );
}
