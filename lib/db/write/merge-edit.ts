import { isSame } from './is-same';

/** The same has been changed in another tab, or removed, since the form was opened: saving would lose that. Nothing was written. */
export class EditedElsewhereError extends Error {
  override name = 'EditedElsewhereError';
}

/** Written with every change, whatever was changed. */
const OF_EVERY_CHANGE = ['updatedAt'];

/** A figure means nothing without its currency: what is changed in one is changed in all of these. */
const OF_MONEY = ['amount', 'worth', 'spend', 'ours', 'currency'];

/** Says whether two rows are alike in those of `fields` that each kind has. */
const agree = (first: object, second: object, fields: readonly string[]) =>
  fields.every((field) => isSame(Reflect.get(first, field), Reflect.get(second, field)));

/**
 * Returns what stands in the book with what was changed in a form since it was opened on `opened`, field by field. Throws an
 * EditedElsewhereError where both changed one field differently, or where it no longer stands in the book.
 */
export function mergeEdit<Row extends object>(opened: Row, edited: Row, now: Row | undefined): Row {
  if (!now) throw new EditedElsewhereError();
  const merged = { ...now };
  const fields = Object.keys({ ...opened, ...edited }).filter((field) => !OF_EVERY_CHANGE.includes(field));
  for (const field of fields) {
    const asOne = OF_MONEY.includes(field) ? OF_MONEY : [field];
    if (agree(opened, edited, asOne) || agree(edited, now, asOne)) continue;
    if (!agree(opened, now, asOne)) throw new EditedElsewhereError();
    const mine: unknown = Reflect.get(edited, field);
    if (mine === undefined) Reflect.deleteProperty(merged, field);
    else Reflect.set(merged, field, mine);
  }
  return merged;
}
