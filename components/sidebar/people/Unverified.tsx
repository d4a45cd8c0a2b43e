import { isUnverified } from '../../../lib/domain/identify/unverified';
import { t } from '../../../lib/text';

/** Warns of a person or company whose name or address is made of letters from different scripts; else nothing. */
export function Unverified({ shown }: { shown: Parameters<typeof isUnverified>[0] }) {
  return isUnverified(shown) && <span className="block text-red text-small">{t('people_unverified')}</span>;
}
