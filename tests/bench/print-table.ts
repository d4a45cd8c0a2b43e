/** A ratio of two medians of one run, with the target it has to meet, if any; NaN where the run cannot tell it. */
export interface Row {
  name: string;
  ratio: number;
  atMost?: number;
  atLeast?: number;
}

/** What a part of the bench found: ratios, and the medians behind them in milliseconds. */
export interface Measured {
  rows: Row[];
  milliseconds: Record<string, number>;
}

function targetOf({ ratio, atMost, atLeast }: Row): string {
  if (Number.isNaN(ratio)) return `at ${atMost === undefined ? 'least' : 'most'} ${atMost ?? atLeast}: NOT MEASURED`;
  if (atMost !== undefined) return `at most ${atMost}: ${ratio <= atMost ? 'met' : 'MISSED'}`;
  if (atLeast !== undefined) return `at least ${atLeast}: ${ratio >= atLeast ? 'met' : 'MISSED'}`;
  return '';
}

/** Prints the ratios, and the medians behind them: those say nothing by themselves, as machines differ. */
export function printTable({ rows, milliseconds }: Measured): void {
  const line = (figure: string, text: string) => `${figure.padStart(9)}  ${text}\n`;
  const ratios = rows.map((row) => line(row.ratio.toFixed(2), `${row.name}  ${targetOf(row)}`));
  const medians = Object.entries(milliseconds).map(([name, time]) => line(time.toFixed(3), name));
  process.stdout.write(
    `\nRatios of one interleaved run\n${ratios.join('')}\nMedians in milliseconds\n${medians.join('')}`,
  );
}
