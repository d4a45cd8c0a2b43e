import { list, money, t, toTheCent, wordOf } from '../../../lib/text';
import type { Note } from '../../../lib/transfer/import/notes';
import { LeftOutRows } from '../imports/LeftOutRows';

/** What rules of the import did to the file's lines, each in one line with its sum. */
export function NotesList({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul data-testid="import-notes" className="list-disc pl-5 text-mute">
      {notes.map((note) => (
        <li key={note.kind} data-note={note.kind} data-lines={note.lines}>
          {t(`importNote_${note.kind}`, {
            count: note.lines,
            sum: sumOf(note),
            fields: fieldsOf(note),
            columns: columnsOf(note),
          })}
          <LeftOutRows note={note} />
          <OddCells note={note} />
        </li>
      ))}
    </ul>
  );
}

/** Where the first cells stand that could not be read. */
function OddCells({ note: { cells = [], lines } }: { note: Note }) {
  if (cells.length === 0) return null;
  const more = lines - cells.length;
  return (
    <ul data-testid="import-odd-cells" className="pl-4 text-small">
      {cells.map(({ line, field, text }) => (
        <li key={`${line} ${field} ${text}`} className="wrap-anywhere">
          {t('import_oddCell', { line: String(line), field: wordOf('importField', field), text })}
        </li>
      ))}
      {more > 0 && <li>{t('import_oddCellsMore', { count: more })}</li>}
    </ul>
  );
}

const sumOf = ({ sums }: Note) =>
  list(Object.entries(sums).map(([currency, sum]) => (currency === '' ? toTheCent(sum) : money(sum, currency)))) || '0';

const fieldsOf = ({ fields }: Note) => list(fields.map((field) => wordOf('importField', field)));

/** The headings, and what their columns add up to as far as that can be read. */
const columnsOf = (note: Note) =>
  list(note.columns ?? []) + (Object.keys(note.sums).length > 0 ? ` (${sumOf(note)})` : '');
