import { checkBy } from '../../lib/db/check-record';
import { DetailKind, PersonalDetail } from '../../lib/domain/people/personal-detail';
import { spokenLanguage, t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList, RecordDraft } from '../form/record-field';

const isBirthday = ({ kind }: RecordDraft) => kind === 'birthday';
const inYear = (form: Intl.DateTimeFormatOptions, month: number, day = 1) =>
  // 2024 has all days that a year can have.
  new Intl.DateTimeFormat(spokenLanguage(), { ...form, timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, day));
const months = () =>
  Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), text: inYear({ month: 'long' }, at + 1) }));

/** Returns a birthday in words: "12 May". */
export function birthdayText({ month, day }: NonNullable<PersonalDetail['birthday']>): string {
  return inYear({ day: 'numeric', month: 'long' }, month, day);
}

/** What a personal detail is asked for: what, what for, from whom, and until when it may be kept (domain 7). */
export function detailFields(): FieldList<PersonalDetail> {
  return {
    check: (given) => checkBy(PersonalDetail, given),
    fields: [
      {
        name: 'kind',
        label: t('detail_kindLabel'),
        kind: 'choice',
        choices: choicesOf('detail', DetailKind.options),
        isWide: true,
      },
      {
        name: 'birthday.day',
        label: t('detail_day'),
        kind: 'number',
        least: 1,
        most: 31,
        isRequired: isBirthday,
        when: isBirthday,
      },
      {
        name: 'birthday.month',
        label: t('detail_month'),
        kind: 'choice',
        choices: months(),
        isNumber: true,
        isRequired: isBirthday,
        when: isBirthday,
      },
      { name: 'isOpen', label: t('detail_isOpen'), kind: 'yes', when: isBirthday },
      {
        name: 'text',
        label: t('detail_text'),
        kind: 'lines',
        most: 1000,
        isWide: true,
        isRequired: (draft) => !isBirthday(draft),
        needed: t('detail_textNeeded'),
        remark: 'a person',
      },
      {
        name: 'purpose',
        label: t('detail_purpose'),
        hint: t('detail_purposeHint'),
        kind: 'line',
        most: 500,
        needed: t('detail_purposeNeeded'),
        isRequired: true,
        remark: 'a person',
      },
      {
        name: 'source',
        label: t('detail_source'),
        hint: t('detail_sourceHint'),
        kind: 'line',
        most: 500,
        needed: t('detail_sourceNeeded'),
        isRequired: true,
        remark: 'a person',
      },
      { name: 'learnedOn', label: t('factForm_learnedOn'), kind: 'day', needed: t('factForm_learnedNeeded') },
      { name: 'expiresOn', label: t('detail_expiresOn'), hint: t('detail_expiresHint'), kind: 'day' },
    ],
  };
}
