import { DrawnBars, heightOfBars } from './DrawnBars';
import { DrawnCells, heightOfCells } from './DrawnCells';
import { DrawnColumns, heightOfColumns } from './DrawnColumns';
import { DrawnMap, heightOfMap } from './DrawnMap';
import { DrawnPoints, heightOfPoints } from './DrawnPoints';
import { fitText, widthOf, wrapText } from './fit-text';
import { FONT, INK, WIDTH } from './ink';
import type { PaperChart } from './paper-chart';

/** Around what stands alone; on a page of ours the page has margins. */
const MARGIN = 16;

/** A chart as it stands on paper: whole in itself, on white, with its axes and names; `isAlone` with its title, and room around it. */
export function PaperDrawing({ chart, isAlone = false }: { chart: PaperChart; isAlone?: boolean }) {
  const title = isAlone ? wrapText(chart.title, WIDTH, 15, 2) : [];
  const note = isAlone && chart.note ? wrapText(chart.note, WIDTH, 11, 2) : [];
  const signs = signsOf(chart);
  const head = title.length * 20 + note.length * 16;
  const top = head + (head > 0 ? 6 : 0) + (signs.length > 0 ? 20 : 0);
  const margin = isAlone ? MARGIN : 0;
  const [width, height] = [WIDTH + 2 * margin, Math.ceil(top + heightOf(chart)) + 2 * margin];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={chart.title}
      width={width}
      height={height}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      fontFamily={FONT}
      {...(!isAlone && { className: 'block h-auto w-full' })}
    >
      <title>{chart.title}</title>
      {isAlone && <rect x={-margin} y={-margin} width={width} height={height} fill={INK.paper} />}
      {title.map((line, at) => (
        <text key={line} y={15 + at * 20} fontSize="15" fontWeight="700" fill={INK.text}>
          {line}
        </text>
      ))}
      {note.map((line, at) => (
        <text key={line} y={title.length * 20 + 12 + at * 16} fontSize="11" fill={INK.mute}>
          {line}
        </text>
      ))}
      <Signs signs={signs} y={head + 4} />
      <g transform={`translate(0 ${top})`}>
        <Drawn chart={chart} />
      </g>
    </svg>
  );
}

function Drawn({ chart }: { chart: PaperChart }) {
  switch (chart.kind) {
    case 'columns':
      return <DrawnColumns chart={chart} />;
    case 'bars':
      return <DrawnBars chart={chart} />;
    case 'points':
      return <DrawnPoints chart={chart} />;
    case 'cells':
      return <DrawnCells chart={chart} />;
    case 'map':
      return <DrawnMap chart={chart} />;
  }
}

function heightOf(chart: PaperChart): number {
  switch (chart.kind) {
    case 'columns':
      return heightOfColumns(chart);
    case 'bars':
      return heightOfBars(chart);
    case 'points':
      return heightOfPoints(chart);
    case 'cells':
      return heightOfCells(chart);
    case 'map':
      return heightOfMap(chart);
  }
}

interface Sign {
  text: string;
  colour: string;
  high: number;
}

/** What the colours of a chart mean. */
function signsOf(chart: PaperChart): Sign[] {
  if (chart.kind === 'bars') {
    const { bar, mark } = chart.legend;
    return [{ text: bar, colour: INK.brand, high: 10 }, ...(mark ? [{ text: mark, colour: INK.text, high: 14 }] : [])];
  }
  if (chart.kind !== 'columns') return [];
  const fills = [INK.brand, INK.brandPale];
  return [
    ...chart.series.map(({ name }, at) => ({ text: name, colour: fills[at] ?? INK.brand, high: 10 })),
    ...(chart.line ? [{ text: chart.line.name, colour: INK.violet, high: 2 }] : []),
  ];
}

function Signs({ signs, y }: { signs: readonly Sign[]; y: number }) {
  let x = 0;
  return signs.map(({ text, colour, high }) => {
    const at = x;
    x += widthOf(text, 10) + 34;
    const wide = high > 10 ? 2 : 12;
    return (
      <g key={text} transform={`translate(${at.toFixed(1)} ${y})`} fontSize="10">
        <rect x={(12 - wide) / 2} y={(10 - high) / 2} width={wide} height={high} fill={colour} />
        <text x="17" y="9" fill={INK.mute}>
          {fitText(text, WIDTH - at - 20, 10)}
        </text>
      </g>
    );
  });
}
