import { ClientVoice, type Delivery } from '../../lib/domain/records/delivery';
import { date, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** What was delivered and what the client said: on time with a happy voice is the moment to ask for a reference. */
export function deliveryForm({ context, today }: RecordsOf): RecordForm<Delivery> {
  return {
    ...ofKind('deliveries'),
    title: t('delivery_title'),
    purpose: t('delivery_purpose'),
    add: t('delivery_add'),
    rows: context.deliveries,
    fields: [
      { name: 'title', label: t('record_what'), kind: 'line', remark: 'business' },
      { name: 'promisedOn', label: t('delivery_promisedOn'), kind: 'day' },
      { name: 'deliveredOn', label: t('delivery_deliveredOn'), kind: 'day' },
      {
        name: 'voice',
        label: t('delivery_voice'),
        kind: 'choice',
        choices: choicesOf('deliveryVoice', ClientVoice.options),
        none: t('record_noChoice'),
      },
    ],
    start: { promisedOn: today },
    name: ({ title }) => title,
    about: ({ promisedOn, deliveredOn, voice }) => [
      t('delivery_promised', { day: date(promisedOn) }),
      deliveredOn && t('delivery_delivered', { day: date(deliveredOn) }),
      voice && wordOf('deliveryVoice', voice),
    ],
    order: ({ promisedOn }) => promisedOn,
  };
}
