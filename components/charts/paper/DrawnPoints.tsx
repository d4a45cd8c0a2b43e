import { cornersOf } from '../corners';
import { fitText } from './fit-text';
import { INK, WIDTH } from './ink';
import type { PaperPoints } from './paper-chart';
import { type Dot, placeNames } from './place-names';

const WIDE = WIDTH - 30;
const HIGH = 400;
const SIZE = 10;

export const heightOfPoints = ({ high = HIGH }: PaperPoints): number => high + 30;

const within = (part: number) => Math.min(1, Math.max(0, part));
const xOf = (part: number) => within(part) * WIDE;

/** Dots in four boxes, each with its name where there is room for it. */
export function DrawnPoints({ chart }: { chart: PaperPoints }) {
  const { points, split, boxes, axes, high = HIGH } = chart;
  const yOf = (part: number) => high - within(part) * high;
  const largest = Math.max(0, ...points.map(({ size }) => size ?? 0));
  const dots = points.map(
    ({ key, name, x, y, size }): Dot => ({
      ...{ key, name, x: xOf(x), y: yOf(y) },
      radius: size === undefined || largest <= 0 ? 5 : 4 + 12 * Math.sqrt(Math.max(0, size) / largest),
    }),
  );
  const [across, down] = [xOf(split.x), yOf(split.y)];
  const corners = cornersOf(WIDE, high, 6, 16);
  return (
    <g transform="translate(24 0)" fontSize={SIZE} fill={INK.text}>
      <rect width={WIDE} height={high} fill={INK.soft} stroke={INK.line} />
      <line x1={across} x2={across} y1="0" y2={high} stroke={INK.edge} strokeDasharray="4 4" />
      <line x1="0" x2={WIDE} y1={down} y2={down} stroke={INK.edge} strokeDasharray="4 4" />
      {corners.map(({ x, y, anchor }, at) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor} fontSize="12" fill={INK.edge} fontWeight="600">
          {fitText(boxes[at] ?? '', WIDE / 2 - 10, 12)}
        </text>
      ))}
      {dots.map(({ key, x, y, radius }) => (
        <circle
          key={key}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={radius.toFixed(1)}
          fill={INK.brand}
          fillOpacity="0.5"
          stroke={INK.brand}
        />
      ))}
      {placeNames(dots, SIZE, { wide: WIDE, high }).map(({ key, name, x, y, anchor }) => (
        <text key={key} x={x.toFixed(1)} y={y.toFixed(1)} textAnchor={anchor}>
          {name}
        </text>
      ))}
      <text x={WIDE} y={high + 18} textAnchor="end" fill={INK.mute}>
        {axes.x} →
      </text>
      <text transform="translate(-10 0) rotate(-90)" textAnchor="end" fill={INK.mute}>
        {axes.y} →
      </text>
    </g>
  );
}
