import { benchBook } from './book';
import { benchPlays } from './plays';

/** What the script outside may ask the page for. */
const bench = { book: benchBook, plays: benchPlays };
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
