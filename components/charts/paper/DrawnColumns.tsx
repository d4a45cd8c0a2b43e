import { fitText, widthOf } from './fit-text';
import { INK, WIDTH } from './ink';
import type { PaperColumns } from './paper-chart';
import { ticksOf } from './ticks';

const HIGH = 220;
const SIZE = 10;
const RIGHT = 12;
const LONGEST = 130;
const FILLS = [INK.brand, INK.brandPale];
/** A name that leans needs so much of its width, beside and below. */
const LEAN = 0.71;

/** Where the columns stand: how much is left for the axis and the names, which lean where they have no room beside each other. */
function layOut({ names, series, line, value, high = HIGH }: PaperColumns) {
  const all = [...series, ...(line ? [line] : [])].flatMap(({ values }) => values.filter((one) => one !== null));
  const ticks = ticksOf(all, Math.round(high / 44));
  const left = Math.max(...ticks.map((tick) => widthOf(value(tick), SIZE))) + 22;
  const step = (WIDTH - left - RIGHT) / Math.max(1, names.length);
  const fitted = names.map((name) => fitText(name, LONGEST, SIZE));
  const longest = Math.max(0, ...fitted.map((name) => widthOf(name, SIZE)));
  const leans = longest > step - 4;
  const below = leans ? longest * LEAN + 14 : 20;
  return { ticks, left, step, fitted, leans, plot: high, height: high + below + 8 };
}

export const heightOfColumns = (chart: PaperColumns): number => layOut(chart).height;

/** Columns over names, with round values at the axis. */
export function DrawnColumns({ chart }: { chart: PaperColumns }) {
  const { series, line, axis, value } = chart;
  const { ticks, left, step, fitted, leans, plot } = layOut(chart);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const yOf = (one: number) => 8 + plot - ((one - low) / (high - low)) * plot;
  const middle = (at: number) => left + (at + 0.5) * step;
  const wide = (step * 0.72) / series.length;
  const points = line?.values.flatMap((one, at) =>
    one === null ? [] : [`${middle(at).toFixed(1)},${yOf(one).toFixed(1)}`],
  );
  return (
    <g fontSize={SIZE} fill={INK.mute}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={WIDTH - RIGHT} y1={yOf(tick)} y2={yOf(tick)} stroke={tick === 0 ? INK.edge : INK.line} />
          <text x={left - 6} y={yOf(tick) + 3.5} textAnchor="end">
            {value(tick)}
          </text>
        </g>
      ))}
      <text transform={`translate(9 ${8 + plot / 2}) rotate(-90)`} textAnchor="middle">
        {axis}
      </text>
      {series.flatMap(({ name, values }, nth) =>
        values.map((one, at) => {
          if (one === null) return null;
          const x = middle(at) - (step * 0.72) / 2 + nth * wide;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
              key={`${name} ${at}`}
              x={x.toFixed(1)}
              width={Math.max(1, wide - 1).toFixed(1)}
              y={Math.min(yOf(one), yOf(0)).toFixed(1)}
              height={Math.abs(yOf(one) - yOf(0)).toFixed(1)}
              fill={FILLS[nth]}
            />
          );
        }),
      )}
      {points && <polyline fill="none" stroke={INK.violet} strokeWidth="2" points={points.join(' ')} />}
      {fitted.map((name, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
          key={at}
          transform={`translate(${(middle(at) + (leans ? 3 : 0)).toFixed(1)} ${8 + plot + 14})${leans ? ' rotate(-45)' : ''}`}
          textAnchor={leans ? 'end' : 'middle'}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
