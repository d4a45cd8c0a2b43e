import { fitText } from './fit-text';
import { INK, WIDTH } from './ink';
import type { PaperCells } from './paper-chart';

const HEAD = 22;
const LEFT = 24;
const LINE = 16;

const rowHeight = ({ cells }: PaperCells) => Math.max(...cells.flat().map(({ lines }) => lines.length), 1) * LINE + 14;

export const heightOfCells = (chart: PaperCells): number => HEAD + chart.rows.length * rowHeight(chart);

/** Cells under columns and beside rows; those that hold nobody are pale. */
export function DrawnCells({ chart }: { chart: PaperCells }) {
  const { rows, columns, cells } = chart;
  const [wide, high] = [(WIDTH - LEFT) / columns.length, rowHeight(chart)];
  return (
    <g fontSize="11" fill={INK.text}>
      {columns.map((name, at) => (
        <text key={name} x={LEFT + at * wide + 3} y="13" fontWeight="600" fill={INK.mute}>
          {fitText(name, wide - 8, 11)}
        </text>
      ))}
      {rows.map((name, row) => (
        <g key={name} transform={`translate(0 ${HEAD + row * high})`}>
          <text y={high / 2 + 4} fontWeight="600" fill={INK.mute}>
            {name}
          </text>
          {cells[row]?.map(({ lines, isEmpty }, at) => (
            <g key={lines[0]} transform={`translate(${LEFT + at * wide} 0)`}>
              <rect
                width={wide - 5}
                height={high - 5}
                rx="4"
                fill={isEmpty ? INK.soft : INK.violetSoft}
                stroke={INK.line}
              />
              {lines.map((line, nth) => (
                <text
                  key={line}
                  x="8"
                  y={18 + nth * LINE}
                  fontWeight={nth === 0 ? 600 : 400}
                  fill={isEmpty ? INK.mute : INK.text}
                >
                  {fitText(line, wide - 18, 11)}
                </text>
              ))}
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}
