import { answersText, meanOf, readAnswers } from '../../lib/domain/care/answer-sheet';
import type { Survey, SurveyAnswer } from '../../lib/domain/records/survey';
import { date, t } from '../../lib/text';
import type { ReadField } from '../form/record-field';
import { ofKind } from './of-kind';
import { peopleChoices, personName } from './people-choices';
import type { RecordForm, RecordsOf } from './record-form';

/** Answers as lines, the score behind each question: as they are typed, or pasted from a mail that answers the sheet. */
function readLines(typed: string): ReadField {
  const { answers, open } = readAnswers(typed);
  if (open.length > 0) return { refused: t('survey_answerWrong', { line: open[0] ?? '' }) };
  return { value: answers.length > 0 ? answers : undefined };
}

/** Answers that were not touched stand as the form shows them; a score that nobody typed is what they come to. */
function withScore(given: object): object {
  const shown = (given as { answers?: SurveyAnswer[] | string }).answers;
  const answers = typeof shown === 'string' ? readAnswers(shown).answers : (shown ?? []);
  if (answers.length === 0) return given;
  const { score = Math.round(meanOf(answers) ?? 0) } = given as { score?: number };
  return { ...given, answers, score };
}

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
      {
        name: 'answers',
        label: t('survey_answers'),
        hint: t('survey_answersHint'),
        kind: 'list',
        isLong: true,
        isWide: true,
        read: readLines,
      },
      { name: 'text', label: t('survey_text'), kind: 'lines', most: 5000, isWide: true },
    ],
    start: { on: today },
    unfold: (row) => ({ ...row, ...(row.answers && { answers: answersText(row.answers) }) }),
    fold: withScore,
    name: ({ score }) => t('survey_scoreOf', { score }),
    about: ({ on, personId, text }) => [date(on), personName(people, personId), text],
    order: ({ on }) => on,
  };
}
