import { checkBy } from '../../lib/db/check-record';
import { EnteredLabel, LabelId, Level } from '../../lib/domain/records/account';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList } from '../form/record-field';

/** What a label entered by hand is asked for. A breadwinner is computed from the ledger (domain 3.1). */
export function labelFields(): FieldList<EnteredLabel> {
  const entered = LabelId.options.filter((label) => label !== 'breadwinner');
  return {
    check: (given) => checkBy(EnteredLabel, given),
    base: { evidence: '' },
    fields: [
      { name: 'label', label: t('account_label'), kind: 'choice', choices: choicesOf('label', entered) },
      { name: 'level', label: t('account_level'), kind: 'choice', choices: choicesOf('level', Level.options) },
      {
        name: 'evidence',
        label: t('account_evidence'),
        hint: t('account_evidenceHint'),
        kind: 'lines',
        isWide: true,
      },
    ],
  };
}
