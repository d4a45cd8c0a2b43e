import { checkBy } from '../../lib/db/check-record';
import { ProgrammeTexts } from '../../lib/domain/programme/programme-texts';
import { t } from '../../lib/text';
import type { FieldList } from '../form/record-field';

/** What is asked for of the programme in the user's own words. */
export const programmeTextFields = (): FieldList<ProgrammeTexts> => ({
  check: (given) => checkBy(ProgrammeTexts, given),
  fields: [
    { name: 'benefits.strategic', label: t('charter_benefitsStrategic'), kind: 'lines', most: 2000 },
    { name: 'benefits.key', label: t('charter_benefitsKey'), kind: 'lines', most: 2000 },
    { name: 'benefits.potential', label: t('charter_benefitsPotential'), kind: 'lines', most: 2000 },
    { name: 'benefits.standard', label: t('charter_benefitsStandard'), kind: 'lines', most: 2000 },
    {
      name: 'resources',
      label: t('charter_resourcesTitle'),
      hint: t('charter_resourcesHint'),
      kind: 'lines',
      most: 2000,
      isWide: true,
    },
    {
      name: 'questions',
      label: t('survey_questions'),
      hint: t('survey_questionsHint'),
      kind: 'lines',
      most: 2000,
      isWide: true,
    },
    {
      name: 'initiative',
      label: t('charter_initiativeTitle'),
      hint: t('charter_initiativeHint'),
      kind: 'lines',
      most: 2000,
      isWide: true,
    },
  ],
});
