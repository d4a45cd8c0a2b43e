import { fitText, widthOf } from './fit-text';
import { INK, WIDTH } from './ink';
import type { PaperBars } from './paper-chart';

const SIZE = 11;
const ROW = 24;
const MOST_NAME = 200;

export const heightOfBars = ({ rows }: PaperBars): number => rows.length * ROW + 4;

/** One bar for each name, its value in words behind it. */
export function DrawnBars({ chart: { rows } }: { chart: PaperBars }) {
  const longest = Math.max(...rows.map(({ value, mark }) => Math.max(value, mark ?? 0)), 0) || 1;
  const name = Math.min(MOST_NAME, Math.max(0, ...rows.map((row) => widthOf(row.name, SIZE))) + 8);
  const words = Math.min(240, Math.max(0, ...rows.map(({ text }) => widthOf(text, SIZE))) + 14);
  const room = WIDTH - name - words;
  return (
    <g fontSize={SIZE} fill={INK.text}>
      {rows.map((row, at) => (
        <g key={row.key} transform={`translate(0 ${at * ROW})`}>
          <text y="15">{fitText(row.name, name - 8, SIZE)}</text>
          <rect x={name} y="5" width={room} height="13" rx="2" fill={INK.soft} />
          <rect
            x={name}
            y="5"
            width={((Math.max(0, row.value) / longest) * room).toFixed(1)}
            height="13"
            rx="2"
            fill={row.isOver ? INK.amber : INK.brand}
          />
          {row.mark !== undefined && (
            <rect x={(name + (row.mark / longest) * room - 1).toFixed(1)} y="2" width="2" height="19" fill={INK.text} />
          )}
          <text x={name + room + 8} y="15" fill={INK.mute}>
            {fitText(row.text, words - 8, SIZE)}
          </text>
        </g>
      ))}
    </g>
  );
}
