import { type BackupCounts, COUNTED } from '../../../lib/db/backup/count-book';
import { number, t, wordOf } from '../../../lib/text';

const KINDS = [...COUNTED, 'lines'] as const;

/** What the book holds now, where there is one, beside what the file would bring. */
export function BackupCountsTable({ now, inFile }: { now?: BackupCounts | undefined; inFile: BackupCounts }) {
  return (
    <table className="text-left">
      <thead>
        <tr className="border-line border-b text-mute">
          <th scope="col" className="py-1 pr-6 font-semibold">
            {t('backup_kind')}
          </th>
          {now && (
            <th scope="col" className="py-1 pr-6 text-right font-semibold">
              {t('backup_now')}
            </th>
          )}
          <th scope="col" className="py-1 text-right font-semibold">
            {t('backup_inFile')}
          </th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row" className="py-0.5 pr-6 font-normal">
              {wordOf('backup', kind)}
            </th>
            {now && <td className="py-0.5 pr-6 text-right tabular-nums">{number(now[kind])}</td>}
            <td className="py-0.5 text-right tabular-nums">{number(inFile[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
