/** What the user says of a name that is not in the book: it is that account, a new one, or its lines stay out. */
export type NameAnswer = { is: string } | OtherNames;

/** What can be said of many names at once. */
export type OtherNames = 'create' | 'leave';

/** A name that is not in the book, how many lines bear it, and the accounts that it may mean. */
export type OpenName = {
  /** Under which an answer is kept: the name letter by letter, case aside. */
  key: string;
  name: string;
  lines: number;
  similar: { id: string; name: string }[];
  answer: NameAnswer | undefined;
  /** Whether its lines stay out until there is an answer. */
  waits: boolean;
};
