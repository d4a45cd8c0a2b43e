/** What spreadsheets take for a formula, and what we have marked already: one mark more keeps both apart. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Returns a text as it stands in a CSV cell: an apostrophe in front keeps a spreadsheet from running it as a formula. */
export function withFormulaMark(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Returns the text behind a cell that `withFormulaMark` wrote; any other cell as it is. */
export function withoutFormulaMark(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
