import { t } from '../../../lib/text';
import { columnLetter } from '../../../lib/transfer/csv/table';
import { withChoice } from '../../../lib/transfer/import/column-choice';
import { Button } from '../../ui/Button';
import { ColumnSelect } from './ColumnSelect';
import type { FilePreview, ImportAnswers } from './import-messages';

/** The first lines of the file: what each column is taken for, and which line holds the headings; both can be changed. */
export function PreviewTable({
  preview,
  isGoing,
  onAnswer,
}: {
  preview: FilePreview;
  /** Other columns are on their way. */
  isGoing: boolean;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  const { kind, columns, firstRows, headingRow, answers } = preview;
  const places = columns.map((column, place) => ({ column, place, name: column.heading || columnLetter(place) }));
  const canMove = firstRows.some(({ at }) => at !== undefined);
  // Where other headings stand, the file may be of another kind, and its columns are others.
  const moveTo = (row: number | null) => onAnswer({ ...answers, headingRow: row, kind: undefined, columns: {} });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2 text-mute text-small">
        <p className="min-w-60 flex-1">{t(canMove ? 'import_tableHint' : 'import_columnsHint')}</p>
        {canMove && (
          <Button
            data-testid="import-no-headings"
            aria-pressed={headingRow === null}
            onClick={() => moveTo(headingRow === null ? 0 : null)}
            className="aria-pressed:border-brand aria-pressed:bg-brand-soft"
          >
            {t('import_noHeadings')}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to be scrolled by keys */}
      <section className="overflow-x-auto" aria-label={t('import_firstLines')} tabIndex={0}>
        <table className="w-full text-left text-small">
          <thead>
            <tr className="border-line border-b">
              <th
                scope="col"
                className="sticky left-0 whitespace-nowrap bg-surface px-2 py-1 align-top font-normal text-faint"
              >
                {t('import_lineColumn')}
              </th>
              {places.map(({ place, name, column }) => (
                <th key={place} scope="col" className="px-2 py-1 align-top">
                  <span className="block max-w-52 truncate" title={name}>
                    {name}
                  </span>
                  <ColumnSelect
                    kind={kind}
                    column={column}
                    name={name}
                    isGoing={isGoing}
                    onChoice={(choice) =>
                      onAnswer({ ...answers, kind, columns: withChoice(answers.columns ?? {}, columns, place, choice) })
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map(({ line, cells, at }) => (
              <tr key={line} className={`border-line border-b last:border-b-0 ${lookOf(at, headingRow)}`}>
                <th scope="row" className="sticky left-0 bg-surface px-2 py-1 font-normal">
                  {at === undefined ? (
                    line
                  ) : (
                    <button
                      type="button"
                      data-testid="import-heading-row"
                      data-line={line}
                      aria-pressed={at === headingRow}
                      aria-label={t('import_headingRow', { line })}
                      title={t('import_headingRow', { line })}
                      onClick={() => moveTo(at)}
                      className="min-h-6 min-w-6 whitespace-nowrap rounded-md border border-line px-1.5 text-brand tabular-nums hover:bg-soft aria-pressed:border-brand aria-pressed:bg-brand aria-pressed:text-surface"
                    >
                      {line}
                    </button>
                  )}
                </th>
                {places.map(({ place }) => (
                  <td key={place} className="max-w-60 truncate px-2 py-1">
                    {cells[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Headings stand out, and what stands above them is not read. */
function lookOf(at: number | undefined, headingRow: number | null): string {
  if (at === undefined || headingRow === null || at > headingRow) return '';
  return at === headingRow ? 'bg-soft font-semibold' : 'text-faint';
}
