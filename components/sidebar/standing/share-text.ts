import { isOfGroup, type Standing } from '../../../lib/domain/book/standing';
import { percent, t } from '../../../lib/text';

/** Returns in words which part of the book the account brings ("18% of profit"), or its group, or that nothing tells; on the side of each mark. */
export function shareText(standing: Standing, marks: readonly number[]): string {
  const { share, basis } = standing;
  if (share === null) return t('standing_notEnoughData');
  const said = t(`share_of_${basis}`, { share: percent(share, 1, marks) });
  return isOfGroup(standing) ? t('sentence_withGroup', { share: said }) : said;
}
