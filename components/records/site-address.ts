import { t } from '../../lib/text';
import type { FieldList } from '../form/record-field';

/** The address of a site that is to be read, as it is typed. */
interface SiteAddress {
  address?: string;
}

/** What is asked for where a site is added; it is read by who asks the browser for it. */
export const siteAddressField = (): FieldList<SiteAddress> => ({
  check: (given) => ({ row: given }),
  fields: [{ name: 'address', label: t('sites_address'), hint: t('sites_addressHint'), kind: 'line', type: 'url' }],
});
