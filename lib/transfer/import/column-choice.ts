import type { Field } from './heading-names';

/** What a column can be: one of the fields of its kind of file, a month with the amounts of it, or nothing that is read. */
export type ColumnChoice = Field | 'month' | 'unread';

/** What the user has said of single columns, by their place from 0. */
export type ColumnChoices = Readonly<Record<number, ColumnChoice>>;

/** These collect the cells of all their columns; of any other field only one column counts. */
const COLLECTS: readonly ColumnChoice[] = ['email', 'phone', 'alias', 'domain', 'month', 'unread'];

/** Whether many columns may be this. */
export const isCollected = (choice: ColumnChoice): boolean => COLLECTS.includes(choice);

/** Returns the choices with one more: it takes its field from the column that has been read as that, unless the field collects. */
export function withChoice(
  choices: ColumnChoices,
  columns: readonly { fields: readonly Field[] }[],
  place: number,
  choice: ColumnChoice,
): ColumnChoices {
  const next: Record<number, ColumnChoice> = { ...choices };
  if (!isCollected(choice)) {
    for (const [other, { fields }] of columns.entries()) {
      if (other !== place && fields.some((field) => field === choice)) next[other] = 'unread';
    }
  }
  next[place] = choice;
  return next;
}
