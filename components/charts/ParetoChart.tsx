const WIDTH = 600;
const HEIGHT = 140;

/** One customer: its share, and the share of all before it; 0-1. */
export interface ParetoBar {
  share: number;
  before: number;
}

/** Bars from the largest down, and above them a line of what they bring together; `label` says in words what it shows. */
export function ParetoChart({ bars, label }: { bars: readonly ParetoBar[]; label: string }) {
  if (bars.length === 0) return null;
  const step = WIDTH / bars.length;
  // Where losses follow, all before them bring more than there is in the end.
  const together = bars.map((_, at) => bars.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0));
  const most = Math.max(1, ...together);
  const heightOf = (share: number) => Math.max(0, share / most) * HEIGHT;
  const line = together.map(
    (share, at) => `${((at + 0.5) * step).toFixed(1)},${(HEIGHT - heightOf(share)).toFixed(1)}`,
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`}
      preserveAspectRatio="none"
      className="mb-3 block h-36 w-full"
    >
      <title>{label}</title>
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="stroke-line" />
      {bars.map(({ share, before }, at) => (
        <rect
          key={`${before} ${line[at]}`}
          x={at * step + step * 0.1}
          width={step * 0.8}
          y={HEIGHT - heightOf(share)}
          height={heightOf(share)}
          className="fill-brand"
        />
      ))}
      <polyline
        fill="none"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
        className="stroke-violet"
        points={line.join(' ')}
      />
    </svg>
  );
}
