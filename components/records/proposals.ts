import { type CheckedRecord, checkBy } from '../../lib/db/check-record';
import type { Day } from '../../lib/domain/records/day';
import type { Person } from '../../lib/domain/records/person';
import { Proposal } from '../../lib/domain/records/proposal';
import { t } from '../../lib/text';
import { type FieldList, fieldNamed } from '../form/record-field';
import { moneyFields, withCurrency } from './money-fields';
import { ownerField } from './owner-field';
import { peopleChoices } from './people-choices';

/** A proposal is valid on the day that it is sent at least. */
function check(given: object): CheckedRecord<Proposal> {
  const checked = checkBy(Proposal, given);
  if (!('row' in checked) || checked.row.validUntil >= checked.row.sentOn) return checked;
  return { issues: [{ code: 'custom', path: ['validUntil'], message: '', input: checked.row.validUntil }] };
}

/**
 * What a proposal is asked for: what it is called, what it is worth, when it was sent, `today` at the latest, how long it is valid, what
 * it offers, who of us works on it, and who of these people may be called about it.
 */
export function proposalFields(
  { sentOn, today, owners = [] }: { sentOn?: Day; today?: Day; owners?: readonly string[] } = {},
  references: readonly Person[] = [],
): FieldList<Proposal> {
  const choices = peopleChoices(references);
  return {
    check,
    fields: [
      { name: 'title', label: t('proposal_title'), kind: 'line', isRequired: true, remark: 'business' },
      ...moneyFields(t('proposal_amount')),
      {
        name: 'sentOn',
        label: t('proposal_sentDay'),
        kind: 'day',
        isRequired: true,
        isShort: true,
        read: (typed) => (today && typed > today ? { refused: t('proposal_sentLater') } : { value: typed }),
      },
      {
        name: 'validUntil',
        label: t('proposal_validity'),
        kind: 'day',
        isRequired: true,
        isShort: true,
        ...(sentOn && { from: sentOn }),
      },
      { name: 'productGroup', label: t('proposal_group'), kind: 'line', most: 200, remark: 'business' },
      ownerField(owners),
      {
        name: 'team',
        label: t('proposal_team'),
        hint: t('proposal_teamHint'),
        kind: 'list',
        isLong: true,
        remark: 'business',
      },
      {
        name: 'referenceIds',
        label: t('proposal_references'),
        kind: 'choices',
        choices,
        when: () => choices.length > 0,
      },
    ],
    fold: (given) => withCurrency(given),
  };
}

/** The field of the day until which a proposal is valid, not before `from`. */
export function validityField(from: Day) {
  return { ...fieldNamed(proposalFields({ sentOn: from }), 'validUntil'), kind: 'day' as const, from };
}
