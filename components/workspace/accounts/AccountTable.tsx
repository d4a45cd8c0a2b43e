import { t } from '../../../lib/text';
import { AccountRow } from './AccountRow';
import type { AccountLine } from './account-lines';
import { useWindowedRows } from './useWindowedRows';

const ROW_HEIGHT_IN_REM = 3.25;

/** The accounts as a table; of a long one only what is in sight is drawn. */
export function AccountTable({ lines }: { lines: readonly AccountLine[] }) {
  const rowHeight = ROW_HEIGHT_IN_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { box, rows } = useWindowedRows(lines.length, rowHeight);
  const head = 'px-3 py-2 font-semibold text-mute text-small';
  return (
    <table aria-rowcount={lines.length + 1} className="w-full table-fixed border-collapse text-left">
      <thead>
        <tr className="border-line border-b" aria-rowindex={1}>
          <th scope="col" className={head}>
            {t('accounts_columnName')}
          </th>
          <th scope="col" className={`${head} hidden w-48 sm:table-cell`}>
            {t('accounts_columnTier')}
          </th>
          <th scope="col" className={`${head} w-20 text-right sm:w-24`}>
            {t('accounts_columnShare')}
          </th>
          <th scope="col" className={`${head} hidden w-32 md:table-cell`}>
            {t('accounts_columnTouch')}
          </th>
          <th scope="col" className={`${head} hidden w-[30%] lg:table-cell`}>
            {t('accounts_columnNext')}
          </th>
        </tr>
      </thead>
      <tbody ref={box}>
        {rows.above > 0 && <tr style={{ height: rows.above }} />}
        {lines.slice(rows.from, rows.to).map((line, at) => (
          <AccountRow key={line.account.id} line={line} index={rows.from + at + 2} height={rowHeight} />
        ))}
        {rows.below > 0 && <tr style={{ height: rows.below }} />}
      </tbody>
    </table>
  );
}
