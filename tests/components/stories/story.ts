import type { Heard } from '../../../components/sidebar/heard';
import type { PageState } from '../../../components/sidebar/page-state';

/** What is heard beside the page. */
export type Beside = Partial<Omit<Heard, 'page'>>;

/** In which light, how wide and in which language a picture is taken. */
export interface Look {
  theme: 'light' | 'dark';
  width: number;
  language: 'en' | 'de' | 'hu' | 'nb' | 'af';
}

/**
 * An element by a CSS selector; after ` | ` the name of a text that it has in it, in whatever language is spoken:
 * `button | ui_save`.
 */
export type Sought = string;

/** One state of a card as plain data: how it comes about, and by what it is told from every other one. */
export interface Story {
  /** Changes rows of the card's book; a function that it returns is called once the pictures are taken. */
  arrange?: () => Promise<unknown>;
  /** Shown in place of the full mail. */
  page?: PageState;
  heard?: Beside;
  /** What is pressed, or filled in with a text, one after the other. None of it may write to the book. */
  open?: readonly (Sought | readonly [field: Sought, text: string])[];
  /** What is heard once all is open. */
  afterwards?: Beside;
  /** Shows something else than the sidebar. */
  show?: (look: Look) => Promise<unknown>;
  /** The state's own mark, inside the card or the card itself. */
  shows: Sought;
  /** Another element than the card to picture. */
  of?: Sought;
}

/** One card in all of its states, over one book. */
export interface Card {
  /** What is pictured; nothing where it is the whole window. */
  of?: Sought;
  fill: () => Promise<unknown>;
  stories: Record<string, Story>;
}
