import type { CheckedRecord } from '../../lib/db/check-record';
import { t } from '../../lib/text';
import type { RecordDraft, RecordField, RecordForm } from './record-field';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, step) => (isObject(part) ? Reflect.get(part, step) : undefined), record);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Returns the form's content for a record. */
export function recordDraft<Row extends { id: string }>(form: RecordForm<Row>, row: Row): RecordDraft {
  const shown = form.unfold ? form.unfold(row) : row;
  return Object.fromEntries(form.fields.map(({ name }) => [name, textOf(valueAt(shown, name))]));
}

function readField({ kind }: RecordField, typed: string): unknown {
  if (kind === 'number') return Number(typed);
  return kind === 'choices' ? typed.split('\n') : typed;
}

function put(record: object, path: readonly string[], value: unknown): object {
  const [step, ...rest] = path;
  if (step === undefined) return record;
  if (rest.length === 0) return { ...record, [step]: value };
  const inner: unknown = Reflect.get(record, step);
  return { ...record, [step]: put(isObject(inner) ? inner : {}, rest, value) };
}

/** What a schema found wrong with one field. */
type Issue = Extract<CheckedRecord<object>, { issues: unknown }>['issues'][number];

/** Returns what is wrong with a field, in words. */
function refusalText(field: RecordField | undefined, typed: string, issue: Issue): string {
  if (typed === '') return t('record_needed');
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return t('record_atLeast', { least: Number(issue.minimum) });
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? t('record_tooLong', { most: Number(issue.maximum) })
      : t('record_atMost', { most: Number(issue.maximum) });
  if (field?.kind === 'month') return t('record_monthWrong');
  return t(field?.kind === 'number' ? 'record_numberWrong' : 'record_notValid');
}

/** Returns the record as its form asks for it, or what is wrong with which field. */
export function readRecord<Row extends { id: string }>(
  form: RecordForm<Row>,
  draft: RecordDraft,
  behind: { id: string; accountId: string },
): { row: Row } | { refused: RecordDraft } {
  const typed = Object.fromEntries(form.fields.map(({ name }) => [name, (draft[name] ?? '').trim()]));
  const given = form.fields
    .filter(({ name }) => typed[name] !== '')
    .reduce<object>((record, field) => put(record, field.name.split('.'), readField(field, typed[field.name] ?? '')), {
      ...form.base,
      ...behind,
    });
  const checked = form.check(form.fold ? form.fold(given) : given);
  if ('row' in checked) return checked;
  const refused: RecordDraft = {};
  for (const issue of checked.issues) {
    const path = issue.path.join('.');
    const field =
      form.fields.find(({ name }) => name === path) ?? form.fields.find(({ name }) => name.startsWith(path));
    const name = field?.name ?? form.fields[0]?.name ?? path;
    refused[name] ??= refusalText(field, typed[name] ?? '', issue);
  }
  return { refused };
}
