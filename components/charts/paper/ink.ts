/** The colours of what is drawn for paper and other programs: those of the light theme, as numbers. */
export const INK = {
  paper: '#ffffff',
  soft: '#f6f7f9',
  line: '#d5dae1',
  edge: '#828b98',
  text: '#14181f',
  mute: '#515a68',
  brand: '#0f5f5c',
  brandPale: '#a9cdca',
  violet: '#5b3fc4',
  violetSoft: '#efebfc',
  amber: '#805200',
  red: '#b3261e',
  green: '#1b7f4b',
} as const;

/** What other programs have, too. */
export const FONT = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/** So wide are all of them, in pixels: what an A4 page has between its margins. */
export const WIDTH = 680;
