/** What a cell of a workbook holds, by its stored value. */
export type CellValue = string | number | boolean | Date | null | undefined;

/**
 * Returns a cell of a workbook as it would stand in a text file: a day as "2026-09-01", a number with a point that can be read in
 * one way only ("1.2340" and not "1.234").
 */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(value);
  return Number.isNaN(value.getTime()) ? '' : dayText(value);
}

const WITHOUT_POWERS = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 10 });

function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  // A sum of cents that floating point has made long is the sum of cents.
  const short = Number(value.toPrecision(15));
  const plain = String(short).includes('e') ? WITHOUT_POWERS.format(short) : String(short);
  return /^-?\d{1,3}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** Returns a figure that a workbook shows in per cent as it is shown: "15%" and not "0.15". */
export const percentText = (value: number): string => (Number.isFinite(value) ? `${numberText(value * 100)}%` : '');

/** Workbooks know no time zones: what is on the cell is what the clock on the wall said. */
function dayText(value: Date): string {
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
}
