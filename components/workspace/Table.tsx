import type { ReactNode } from 'react';

/** A plain table: the first column names the row, figures stand at the right; on a narrow window it scrolls in its own box. */
export function Table({
  caption,
  heads,
  rows,
}: {
  /** What the table holds, for screen readers. */
  caption: string;
  /** `isWideOnly`: left away on a narrow window, where another column says as much. */
  heads: readonly { text: string; isNumber?: boolean; isWideOnly?: boolean }[];
  /** `data`: marks of the row. */
  rows: readonly { key: string; cells: readonly ReactNode[]; data?: Readonly<Record<`data-${string}`, string>> }[];
}) {
  const lookOf = (at: number) =>
    `${heads[at]?.isNumber ? 'text-right tabular-nums' : 'text-left'} ${heads[at]?.isWideOnly ? 'max-sm:hidden' : ''}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: the box is only there to scroll; a section would need a heading.
    <div role="group" aria-label={caption} tabIndex={0} data-sideways className="overflow-x-auto">
      <table className="wrap-normal w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b">
            {heads.map(({ text }, at) => (
              <th
                key={text}
                scope="col"
                className={`px-1.5 py-1.5 sm:px-2 font-semibold text-mute text-small ${lookOf(at)}`}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, data }) => (
            <tr key={key} {...data} className="border-line border-b last:border-b-0">
              {cells.map((cell, at) => {
                const look = `px-1.5 py-1.5 sm:px-2 align-top font-normal ${lookOf(at)}`;
                const name = heads[at]?.text ?? String(at);
                return at === 0 ? (
                  <th key={name} scope="row" className={`wrap-anywhere min-w-32 ${look}`}>
                    {cell}
                  </th>
                ) : (
                  <td key={name} className={look}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
