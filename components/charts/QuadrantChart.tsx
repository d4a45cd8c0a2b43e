import { cornersOf } from './corners';

const SIDE = 200;

/** One dot: its place on both axes, 0-1, and how large it is beside the others; without `size` all are alike. */
export interface ChartPoint {
  key: string;
  name: string;
  x: number;
  y: number;
  size?: number;
}

const within = (part: number) => Math.min(1, Math.max(0, part)) * SIDE;

/**
 * Dots in four boxes, cut where `split` says, 0-1; `boxes` are named from the upper left to the lower right. `label` says in words
 * what it shows; a table beside it says the same.
 */
export function QuadrantChart({
  points,
  split,
  boxes,
  axes,
  label,
}: {
  points: readonly ChartPoint[];
  split: { x: number; y: number };
  boxes: readonly [string, string, string, string];
  axes: { x: string; y: string };
  label: string;
}) {
  const largest = Math.max(...points.map(({ size }) => size ?? 0));
  const radius = ({ size }: ChartPoint) =>
    size === undefined || largest <= 0 ? 5 : 4 + 10 * Math.sqrt(Math.max(0, size) / largest);
  const [across, down] = [within(split.x), SIDE - within(split.y)];
  const corners = cornersOf(SIDE, SIDE, 4, 12);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-16 -2 ${SIDE + 18} ${SIDE + 18}`}
      className="block h-auto w-full max-w-80 text-[8px]"
    >
      <title>{label}</title>
      <rect width={SIDE} height={SIDE} className="fill-soft stroke-line" />
      <line x1={across} x2={across} y1="0" y2={SIDE} className="stroke-edge" strokeDasharray="3 3" />
      <line x1="0" x2={SIDE} y1={down} y2={down} className="stroke-edge" strokeDasharray="3 3" />
      {boxes.map((box, at) => {
        const corner = corners[at];
        return (
          corner && (
            <text key={box} x={corner.x} y={corner.y} textAnchor={corner.anchor} className="fill-mute">
              {box}
            </text>
          )
        );
      })}
      {points.map((point) => (
        <circle
          key={point.key}
          cx={within(point.x)}
          cy={SIDE - within(point.y)}
          r={radius(point)}
          className="fill-brand/50 stroke-brand"
        >
          <title>{point.name}</title>
        </circle>
      ))}
      <text x={SIDE} y={SIDE + 12} textAnchor="end" className="fill-faint">
        {axes.x} →
      </text>
      <text transform={`translate(-6 0) rotate(-90)`} textAnchor="end" className="fill-faint">
        {axes.y} →
      </text>
    </svg>
  );
}
