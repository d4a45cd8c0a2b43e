import type { Standing } from '../../../lib/domain/book/standing';
import { list, t } from '../../../lib/text';

/** Returns in words which amounts count nowhere, so that share and dependency may be others. */
export function leftOutText({ currencies }: NonNullable<Standing['leftOut']>): string {
  return t('share_leftOut', { currencies: list(currencies) });
}
