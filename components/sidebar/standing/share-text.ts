import type { Standing } from '../../../lib/domain/book/standing';
import { percent, t } from '../../../lib/text';

/** Returns in words which part of the book the account brings ("18% of profit"), or that nothing tells; on the side of each mark. */
export function shareText({ share, basis }: Pick<Standing, 'share' | 'basis'>, marks: readonly number[]): string {
  return share === null ? t('standing_notEnoughData') : t(`share_of_${basis}`, { share: percent(share, 1, marks) });
}
