import { checkBy } from '../../lib/db/check-record';
import type { Day } from '../../lib/domain/records/day';
import { Proposal } from '../../lib/domain/records/proposal';
import { t } from '../../lib/text';
import type { FieldList } from '../form/record-field';
import { moneyFields, withCurrency } from './money-fields';

/** What a proposal is asked for: what it is called, what it is worth, and how long it is valid, at least to the day it was sent on. */
export function proposalFields(sentOn?: Day): FieldList<Proposal> {
  return {
    check: (given) => checkBy(Proposal, given),
    fields: [
      { name: 'title', label: t('proposal_title'), kind: 'line', isRequired: true },
      ...moneyFields(t('proposal_amount')),
      {
        name: 'validUntil',
        label: t('proposal_validity'),
        kind: 'day',
        isRequired: true,
        ...(sentOn && { from: sentOn }),
      },
    ],
    fold: (given) => withCurrency(given),
  };
}
