import { dropAt, onBase, putAt, valueAt } from './at-path';
import type { FieldList, ReadField, RecordDraft, RecordField } from './record-field';
import { issueText, neededText, rangeText } from './refusal-text';
import { remarkRefusal } from './remark';
import { typedLines } from './typed-lines';
import { readTypedNumber, typedNumber } from './typed-number';

/** What stands in the draft for a box that is ticked. */
export const YES = 'yes';

/** Tells whether a form cannot be saved without something in the field, by what else stands in the form. */
function isRequired({ isRequired: needs = false, when }: RecordField, draft: RecordDraft): boolean {
  return (!when || when(draft)) && (typeof needs === 'function' ? needs(draft) : needs);
}

function textOf({ kind }: RecordField, value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  if (kind === 'yes') return value === true ? YES : '';
  if (kind === 'number' && typeof value === 'number') return typedNumber(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Returns the form's content for a record. */
export function recordDraft<Row extends object>({ fields, unfold }: FieldList<Row>, row: Row): RecordDraft {
  const shown = unfold ? unfold(row) : row;
  return Object.fromEntries(fields.map((field) => [field.name, textOf(field, valueAt(shown, field.name))]));
}

function readByKind(field: RecordField, typed: string): unknown {
  if (field.kind === 'number') return readTypedNumber(typed);
  if (field.kind === 'choice' && field.isNumber) return Number(typed);
  if (field.kind === 'list' || field.kind === 'choices') return typedLines(typed);
  return field.kind === 'yes' ? true : typed;
}

async function readField(field: RecordField, typed: string): Promise<ReadField> {
  if (field.read) return field.read(typed);
  const value = readByKind(field, typed);
  const refused = rangeText(field, value) ?? (await remarkRefusal(field, typed));
  return refused === undefined ? { value } : { refused };
}

/**
 * Returns the record as its form asks for it, or what is wrong with which field. What was not changed in the form since it was
 * `opened` on a record stays as it is there; a new record stands on what it was `made` with.
 */
export async function readRecord<Row extends object>(
  list: FieldList<Row>,
  draft: RecordDraft,
  { opened, made = {} }: { opened?: Row | undefined; made?: object | undefined },
): Promise<{ row: Row } | { refused: RecordDraft }> {
  const before = opened ? recordDraft(list, opened) : {};
  const typedIn = ({ name, when }: RecordField) => (when && !when(draft) ? '' : (draft[name] ?? ''));
  const changed = list.fields.filter((field) => typedIn(field) !== (before[field.name] ?? ''));
  const lacking = list.fields.filter((field) => typedIn(field).trim() === '' && isRequired(field, draft));
  const refused: RecordDraft = Object.fromEntries(lacking.map((field) => [field.name, neededText(field)]));
  if (opened && changed.length === 0) return lacking.length > 0 ? { refused } : { row: opened };

  const unfolded = opened && list.unfold ? list.unfold(opened) : (opened ?? made);
  const untouched = changed.reduce<object>((record, { name }) => dropAt(record, name), unfolded);
  let given = onBase(list.base ?? {}, untouched);
  for (const field of changed) {
    const typed = typedIn(field).trim();
    if (typed === '') continue;
    const read = await readField(field, typed);
    if ('refused' in read) refused[field.name] = read.refused;
    else given = putAt(given, field.name, read.value);
  }
  const checked = list.check(list.fold ? list.fold(given, opened) : given);
  if ('row' in checked) return Object.keys(refused).length > 0 ? { refused } : checked;
  for (const issue of checked.issues) {
    const path = issue.path.join('.');
    const field = fieldAt(list.fields, path);
    refused[field?.name ?? path] ??= issueText(field, field ? typedIn(field).trim() : '', issue);
  }
  return { refused };
}

/** Returns the field that a place of the record belongs to, or else the first one below it. */
function fieldAt(fields: readonly RecordField[], path: string): RecordField | undefined {
  return (
    fields.find(({ name }) => path === name || path.startsWith(`${name}.`)) ??
    fields.find(({ name }) => name.startsWith(path)) ??
    fields[0]
  );
}
