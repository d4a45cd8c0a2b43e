import { isLookAlike } from '../../../lib/domain/identify/look-alike';
import { t } from '../../../lib/text';

/** Warns of a person or company whose name or address is made of letters from different scripts; else nothing. */
export function Unverified({ shown }: { shown: Parameters<typeof isLookAlike>[0] }) {
  return isLookAlike(shown) && <span className="block text-red text-small">{t('people_unverified')}</span>;
}
