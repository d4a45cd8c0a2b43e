import type { CheckedRecord } from '../../lib/db/check-record';
import { date, t } from '../../lib/text';
import type { RecordField } from './record-field';
import { typedNumber } from './typed-number';

/** What a schema found wrong with one field. */
export type Issue = Extract<CheckedRecord<object>, { issues: unknown }>['issues'][number];

/** Returns what is said where a field is empty and must not be. */
export const neededText = (field: RecordField | undefined): string => field?.needed ?? t('record_needed');

/** Returns why a number or a day lies outside of what its field takes; undefined where it fits. */
export function rangeText(field: RecordField, value: unknown): string | undefined {
  if (field.kind === 'day' && field.from && String(value) < field.from)
    return t('record_dayFrom', { day: date(field.from) });
  if (field.kind !== 'number') return undefined;
  if (Number.isNaN(value)) return t('record_numberWrong');
  if (field.least !== undefined && Number(value) < field.least)
    return t('record_atLeast', { least: typedNumber(field.least) });
  if (field.most !== undefined && Number(value) > field.most)
    return t('record_atMost', { most: typedNumber(field.most) });
  return undefined;
}

/** Returns what a schema found wrong with a field, in words. */
export function issueText(field: RecordField | undefined, typed: string, issue: Issue): string {
  if (typed === '') return neededText(field);
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return t('record_atLeast', { least: Number(issue.minimum) });
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? t('record_tooLong', { most: Number(issue.maximum) })
      : t('record_atMost', { most: Number(issue.maximum) });
  if (field?.kind === 'month') return t('record_monthWrong');
  return t(field?.kind === 'number' ? 'record_numberWrong' : 'record_notValid');
}
