import { checkBy } from '../../lib/db/check-record';
import { type KamProfile, TypedKamProfile } from '../../lib/domain/programme/kam-profile';
import type { Day } from '../../lib/domain/records/day';
import { t } from '../../lib/text';
import type { FieldList } from '../form/record-field';

/** What is asked for of a key account manager: what they can, and who stands in for them. */
export const kamProfileFields = (kam: string, today: Day): FieldList<KamProfile> => ({
  base: { kam },
  check: (given) => checkBy(TypedKamProfile, withoutHalf(given)),
  fields: [
    { name: 'skills', label: t('kam_skills'), hint: t('kam_skillsHint'), kind: 'line', most: 500 },
    { name: 'languages', label: t('kam_languages'), kind: 'line', most: 500 },
    { name: 'industries', label: t('kam_industries'), kind: 'line', most: 500 },
    { name: 'substitute.by', label: t('kam_substitute'), hint: t('kam_substituteHint'), kind: 'line', most: 200 },
    { name: 'substitute.from', label: t('kam_from'), kind: 'day', isShort: true, ...asked },
    { name: 'substitute.to', label: t('kam_to'), kind: 'day', from: today, isShort: true, ...asked },
  ],
});

/** The days are asked for once somebody is named. */
const asked = {
  when: (draft: Readonly<Record<string, string>>) => (draft['substitute.by'] ?? '').trim() !== '',
  isRequired: true,
};

/** Nobody stands in where nobody is named. */
function withoutHalf(given: object): object {
  const { substitute, ...rest } = given as { substitute?: { by?: string } };
  return substitute?.by ? given : rest;
}
