const WIDTH = 112;
const HEIGHT = 42;
const PADDING = 3;

/** Returns the places of the values in the drawing, lowest value at the bottom; a flat line stands in the middle. */
function placesOf(values: readonly number[]): { x: number; y: number }[] {
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest;
  const step = (WIDTH - 2 * PADDING) / Math.max(1, values.length - 1);
  return values.map((value, index) => ({
    x: PADDING + index * step,
    y: range === 0 ? HEIGHT / 2 : HEIGHT - PADDING - ((value - lowest) / range) * (HEIGHT - 2 * PADDING),
  }));
}

/** A line of values over time, the oldest first, without axes. Decorative: whoever shows it says in words what it shows. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const places = placesOf(values);
  const last = places.at(-1);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block h-auto w-28 text-brand max-[340px]:w-18"
    >
      <polyline
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      />
      {last && <circle cx={last.x} cy={last.y} r="2.6" fill="currentColor" />}
    </svg>
  );
}
