import type { ReactNode } from 'react';

/** A table on paper: its headings come again on the next page, and no row is torn apart. */
export function SheetTable({
  caption,
  heads,
  rows,
}: {
  caption: string;
  /** `isLong`: words that may be torn to fit; `part`: how much of the width it takes, 0-1. */
  heads: readonly { text: string; isNumber?: boolean; isLong?: boolean; part?: number }[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) {
  const look = (at: number) => (heads[at]?.isNumber ? 'whitespace-nowrap text-right tabular-nums' : 'text-left');
  return (
    <table className="w-full border-collapse text-small print:text-tiny">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-edge border-b">
          {heads.map(({ text, part }, at) => (
            <th
              key={text}
              scope="col"
              {...(part && { style: { width: `${part * 100}%` } })}
              className={`py-1 pr-3 align-bottom font-semibold text-mute last:pr-0 ${look(at)}`}
            >
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className="break-inside-avoid border-line border-b">
            {cells.map((cell, at) => (
              <td
                key={heads[at]?.text}
                className={`py-1 pr-3 align-top last:pr-0 ${look(at)} ${heads[at]?.isLong ? 'wrap-anywhere min-w-24' : ''}`}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
