import { LossReason, WinBack } from '../../lib/domain/records/win-back';
import { date, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList, RecordDraft } from '../form/record-field';
import { moneyFields, moneyText, withCurrency } from './money-fields';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

const isClosed = (given: object) => Reflect.get(given, 'result') !== 'open';

/** What a loss is asked for; one that is closed has the day on which it was, today where no other is given. */
export function winBackFields(today: string): FieldList<WinBack> {
  return {
    check: ofKind('winBacks').check,
    fields: [
      { name: 'lostOn', label: t('winBack_lostOn'), kind: 'day', isRequired: true },
      { name: 'why', label: t('winBack_why'), kind: 'choice', choices: choicesOf('lossReason', LossReason.options) },
      { name: 'details', label: t('winBack_details'), kind: 'lines', isWide: true },
      ...moneyFields(t('winBack_worth'), 'worth', t('winBack_worthHint')),
      { name: 'offer', label: t('winBack_offer'), kind: 'lines', isWide: true },
      { name: 'offeredOn', label: t('winBack_offeredOn'), kind: 'day' },
      {
        name: 'result',
        label: t('winBack_result'),
        kind: 'choice',
        choices: choicesOf('winBackResult', WinBack.shape.result.options),
      },
      { name: 'closedOn', label: t('winBack_closedOn'), kind: 'day', when: isClosed },
    ],
    fold: (given) => ({ ...(isClosed(given) && { closedOn: today }), ...withCurrency(given, 'worth') }),
  };
}

/** Returns what stands in the form of a new loss, in the currency of the book. */
export const startOfWinBack = (today: string, currency: string): RecordDraft => ({
  lostOn: today,
  why: 'other',
  result: 'open',
  currency,
});

/** A loss: why, what it was worth, what we offered, and what came of it. */
export function winBackForm({ context, today }: RecordsOf): RecordForm<WinBack> {
  return {
    ...ofKind('winBacks'),
    ...winBackFields(today),
    title: t('winBack_recordTitle'),
    purpose: t('winBack_recordPurpose'),
    add: t('winBack_recordAdd'),
    rows: context.winBacks,
    start: startOfWinBack(today, context.settings.dependency.currency),
    name: ({ lostOn, why }) => t('winBack_recordName', { day: date(lostOn), why: wordOf('lossReason', why) }),
    about: ({ details, worth, currency, offer, result }) => [
      wordOf('winBackResult', result),
      moneyText(worth, currency),
      details,
      offer && t('winBack_recordOffered', { offer }),
    ],
    order: ({ lostOn }) => lostOn,
  };
}
