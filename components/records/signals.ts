import { checkBy } from '../../lib/db/check-record';
import { EnteredSignal, SignalId } from '../../lib/domain/records/account';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList } from '../form/record-field';

/** What a signal entered by hand is asked for; of a reference, for what it stands and who may be called. */
export function signalFields(): FieldList<EnteredSignal> {
  return {
    check: (given) => checkBy(EnteredSignal, given),
    base: { evidence: '' },
    fields: [
      { name: 'signal', label: t('account_signal'), kind: 'choice', choices: choicesOf('signal', SignalId.options) },
      {
        name: 'evidence',
        label: t('account_evidence'),
        hint: t('account_signalHint'),
        kind: 'lines',
        isWide: true,
      },
    ],
  };
}
