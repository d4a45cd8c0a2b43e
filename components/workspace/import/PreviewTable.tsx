import { t, wordOf } from '../../../lib/text';
import { Panel } from '../Panel';
import type { FilePreview } from './import-messages';

/** The first lines of the file, with what each column is taken for. */
export function PreviewTable({ preview }: { preview: FilePreview }) {
  const { columns, firstRows } = preview;
  const places = columns.map((column, place) => ({ ...column, place }));
  const rows = firstRows.map((cells, line) => ({ cells, line }));
  return (
    <Panel title={t('import_firstLines')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to be scrolled by keys */}
      <div className="overflow-x-auto" tabIndex={0}>
        <table className="w-full text-left text-small">
          <thead>
            <tr className="border-line border-b">
              {places.map(({ place, heading, fields }) => (
                <th key={place} scope="col" className="whitespace-nowrap px-2 py-1 align-bottom">
                  <span className="block">{heading}</span>
                  <span className={`block font-normal ${fields.length > 0 ? 'text-brand' : 'text-faint'}`}>
                    {fields.map((field) => wordOf('importField', field)).join(' · ') || t('import_columnUnread')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, line }) => (
              <tr key={line} className="border-line border-b last:border-b-0">
                {places.map(({ place }) => (
                  <td key={place} className="max-w-60 truncate px-2 py-1">
                    {cells[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
