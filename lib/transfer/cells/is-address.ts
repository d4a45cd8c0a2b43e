/** Says whether a cell is one e-mail address and nothing else. */
export const isAddress = (cell: string): boolean =>
  cell.length <= 320 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(cell);
