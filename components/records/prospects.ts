import { LabelId } from '../../lib/domain/records/account';
import type { Prospect } from '../../lib/domain/records/prospect';
import { t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList, RecordField } from '../form/record-field';
import { ofKind } from './of-kind';

const scores = (): { value: string; text: string }[] => [
  { value: '0', text: t('flag_no') },
  { value: '1', text: t('flag_unclear') },
  { value: '2', text: t('flag_yes') },
];

/** The three P: need, means and authority (domain 5). */
const threeP = (): RecordField[] =>
  (['need', 'ability', 'authority'] as const).map((p) => ({
    name: `${p}.score`,
    label: wordOf('flag', p),
    kind: 'choice',
    choices: scores(),
    isNumber: true,
  }));

/** The three P, each as a line of what shows it. */
const evidence = (): RecordField[] =>
  (['need', 'ability', 'authority'] as const).map((p) => ({
    name: `${p}.evidence`,
    label: wordOf('potential', p),
    kind: 'line',
    most: 2000,
    remark: 'business',
  }));

/** What the flag of a potential key account is asked for, and its decision. */
export function prospectFields(): FieldList<Prospect> {
  const noEvidence = { evidence: '' };
  return {
    check: ofKind('prospects').check,
    base: { need: noEvidence, ability: noEvidence, authority: noEvidence, suspectedLabels: [], why: '' },
    fields: [
      {
        name: 'company',
        label: t('flag_company'),
        kind: 'line',
        most: 300,
        needed: t('flag_companyNeeded'),
      },
      ...threeP(),
      ...evidence(),
      {
        name: 'suspectedLabels',
        label: t('flag_labels'),
        kind: 'choices',
        choices: choicesOf('label', LabelId.options),
      },
      { name: 'why', label: t('flag_why'), kind: 'line', most: 1000, remark: 'business' },
      {
        name: 'declineReason',
        label: t('potential_reason'),
        kind: 'lines',
        isRequired: true,
        needed: t('potential_reasonNeeded'),
      },
    ],
  };
}
