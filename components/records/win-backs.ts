import { LossReason, WinBack } from '../../lib/domain/records/win-back';
import { date, t } from '../../lib/text';
import { choicesOf, wordOf } from '../form/choices-of';
import type { RecordForm, RecordsOf } from '../form/record-field';
import { moneyFields, moneyText, withCurrency } from './money-fields';
import { ofKind } from './of-kind';

/** A loss: why, what it was worth, what we offered, and what came of it. */
export function winBackForm({ context, today }: RecordsOf): RecordForm<WinBack> {
  const results = choicesOf('winBackResult', WinBack.shape.result.options);
  return {
    ...ofKind('winBacks'),
    title: t('winBack_recordTitle'),
    purpose: t('winBack_recordPurpose'),
    add: t('winBack_recordAdd'),
    rows: context.records.winBacks,
    fields: [
      { name: 'lostOn', label: t('winBack_recordLostOn'), kind: 'day' },
      {
        name: 'why',
        label: t('winBack_recordWhy'),
        kind: 'choice',
        choices: choicesOf('lossReason', LossReason.options),
      },
      { name: 'details', label: t('winBack_recordDetails'), kind: 'lines' },
      ...moneyFields(t('winBack_recordWorth'), 'worth'),
      { name: 'offer', label: t('winBack_recordOffer'), kind: 'lines' },
      { name: 'offeredOn', label: t('winBack_recordOfferedOn'), kind: 'day' },
      { name: 'result', label: t('winBack_recordResult'), kind: 'choice', choices: results },
      { name: 'closedOn', label: t('winBack_recordClosedOn'), kind: 'day' },
    ],
    start: { lostOn: today, result: 'open', currency: context.settings.dependency.currency },
    fold: (given) => withCurrency(given, 'worth'),
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
