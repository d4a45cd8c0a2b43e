import type { MapPlace } from '../../../lib/domain/people/relationship-map';
import { supportText } from '../map/person-facts';
import { BOX, reportLine } from '../map/report-line';
import { fitText, wrapText } from './fit-text';
import { INK, WIDTH } from './ink';
import type { PaperMap } from './paper-chart';

const ROW = 104;
const GAP = 12;
const SIZE = 10;
/** A person alone in a row is not as wide as the page. */
const WIDEST = 210;

export const heightOfMap = ({ map: { rows } }: PaperMap): number => rows * ROW + 4;

/** How support is drawn, from -2 to 2: by the border, and said in words below the name. */
const BORDERS = [
  { stroke: INK.red, strokeWidth: 2.5, strokeDasharray: '2 3' },
  { stroke: INK.amber, strokeWidth: 2, strokeDasharray: '6 3' },
  { stroke: INK.edge, strokeWidth: 1 },
  { stroke: INK.green, strokeWidth: 2 },
  { stroke: INK.green, strokeWidth: 3.5 },
];
const PLAIN = { stroke: INK.edge, strokeWidth: 1 };
/** How round the corners are by power, 0 to 3. */
const ROUND = [24, 24, 9, 0];

/** Returns a path of places and rows in pixels. */
const scaled = (path: string, wide: number): string =>
  path.replace(/([MHV])([\d.-]+)(?: ([\d.-]+))?/g, (_, sign: string, first: string, second?: string) => {
    const length = (sign === 'V' ? ROW : wide) * Number(first);
    return `${sign}${length.toFixed(1)}${second === undefined ? '' : ` ${(Number(second) * ROW).toFixed(1)}`}`;
  });

/** People in boxes below those whom they report to. */
export function DrawnMap({ chart: { map, wordsOf, isMarked } }: { chart: PaperMap }) {
  const wide = Math.min(WIDEST, WIDTH / Math.max(1, map.columns));
  const superiors = map.places.filter(({ person }) => map.places.some(({ superiorId }) => superiorId === person.id));
  return (
    <g fontSize={SIZE} fill={INK.text} transform={`translate(${((WIDTH - wide * map.columns) / 2).toFixed(1)} -14)`}>
      {superiors.map((superior, nth) => (
        <path
          key={superior.person.id}
          d={map.places
            .filter(({ superiorId }) => superiorId === superior.person.id)
            .map((report) => scaled(reportLine(superior, report, nth, map), wide))
            .join('')}
          fill="none"
          stroke={INK.edge}
          strokeWidth="1.5"
        />
      ))}
      {map.places.map((place) => (
        <DrawnPerson
          key={place.person.id}
          place={place}
          wide={wide}
          words={wordsOf(place.person)}
          isMarked={isMarked}
        />
      ))}
    </g>
  );
}

function DrawnPerson({
  place: { person, row, x },
  wide,
  words,
  isMarked,
}: {
  place: MapPlace;
  wide: number;
  words: readonly string[];
  isMarked: boolean;
}) {
  const { power, support } = person.group;
  const border = (isMarked && support !== undefined && BORDERS[support + 2]) || PLAIN;
  const round = isMarked && power !== undefined ? ROUND[power] : 5;
  const width = wide - GAP;
  const name = wrapText(person.name, width - 12, SIZE, 2);
  const lines = [...words, ...(isMarked && support !== undefined ? [supportText(support)] : [])].slice(
    0,
    4 - name.length,
  );
  const high = ROW * (BOX.bottom - BOX.top);
  const top = high / 2 + 4 - ((name.length + lines.length - 1) * 13) / 2;
  return (
    <g
      transform={`translate(${(x * wide + GAP / 2).toFixed(1)} ${(ROW * (row + BOX.top)).toFixed(1)})`}
      textAnchor="middle"
    >
      <rect
        width={width}
        height={high}
        rx={round}
        fill={person.placeholder ? INK.soft : INK.paper}
        {...border}
        {...(person.placeholder && { strokeDasharray: '4 3' })}
      />
      {[...name, ...lines].map((line, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
          key={at}
          x={width / 2}
          y={(top + at * 13).toFixed(1)}
          fontWeight={at < name.length ? 600 : 400}
          fill={at < name.length ? INK.text : INK.mute}
        >
          {fitText(line, width - 10, SIZE)}
        </text>
      ))}
    </g>
  );
}
