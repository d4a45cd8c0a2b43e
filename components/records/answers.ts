import { checkBy } from '../../lib/db/check-record';
import { Answered } from '../../lib/domain/records/proposal';
import { t } from '../../lib/text';
import type { FieldList } from '../form/record-field';

/** What a refused proposal is asked for: why, and who won. Both may stay empty. */
export function answerFields(): FieldList<Answered> {
  return {
    check: (given) => checkBy(Answered, given),
    fields: [
      { name: 'reason', label: t('answer_reason'), kind: 'lines' },
      { name: 'competitor', label: t('answer_competitor'), kind: 'line', most: 300 },
    ],
  };
}
