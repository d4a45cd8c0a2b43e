import { EmailAddress } from '../../lib/domain/records/person';
import { t } from '../../lib/text';
import type { FieldList } from '../form/record-field';

/** Where a key account manager is written to; nothing where that is not known. */
export interface Address {
  address?: string;
}

/** What is asked for where a key account manager is written to. */
export const kamAddressField = (): FieldList<Address> => ({
  check: (given) => ({ row: given }),
  fields: [
    {
      name: 'address',
      label: t('load_address'),
      hint: t('load_addressHint'),
      kind: 'line',
      type: 'email',
      most: 320,
      read: (typed) =>
        EmailAddress.safeParse(typed).success ? { value: typed } : { refused: t('settings_refusedAddress') },
    },
  ],
});
