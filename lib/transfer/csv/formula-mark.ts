/** What spreadsheets take for a formula, and what we have marked already: one mark more keeps both apart. */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** A negative amount: a spreadsheet counts with it and runs nothing. A phone number keeps its plus by the mark. */
const NEGATIVE = /^-[ \u00a0\u202f]?\p{Sc}?\d[\d.,'’ \u00a0\u202f\u2009]*\p{Sc}?$/u;

/** Returns a text as it stands in a CSV cell: an apostrophe in front keeps a spreadsheet from running it as a formula. */
export function withFormulaMark(text: string): string {
  return FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text;
}

/** Returns the text behind a cell that `withFormulaMark` wrote; any other cell as it is. */
export function withoutFormulaMark(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
