import type { Survey } from '../../lib/domain/records/survey';
import { date, t } from '../../lib/text';
import { ofKind } from './of-kind';
import { peopleChoices, personName } from './people-choices';
import type { RecordForm, RecordsOf } from './record-form';

/** How satisfied the client is; asked once a year. */
export function surveyForm({ context, today }: RecordsOf): RecordForm<Survey> {
  const { people, surveys } = context;
  return {
    ...ofKind('surveys'),
    title: t('survey_title'),
    purpose: t('survey_purpose'),
    add: t('survey_add'),
    rows: surveys,
    fields: [
      { name: 'on', label: t('record_on'), kind: 'day' },
      { name: 'score', label: t('survey_score'), hint: t('survey_scale'), kind: 'number', least: 1, most: 5 },
      {
        name: 'personId',
        label: t('survey_person'),
        kind: 'choice',
        choices: peopleChoices(people),
        none: t('record_noChoice'),
      },
      { name: 'text', label: t('survey_text'), kind: 'lines', most: 5000, isWide: true },
    ],
    start: { on: today },
    name: ({ score }) => t('survey_scoreOf', { score }),
    about: ({ on, personId, text }) => [date(on), personName(people, personId), text],
    order: ({ on }) => on,
  };
}
