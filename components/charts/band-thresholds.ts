import type { Settings } from '../../lib/domain/settings';
import { money, percent, t } from '../../lib/text';

/** Returns in words where the three bands begin, by the criterion that is in force: what the marks on the share's bar stand for. */
export function bandThresholds({ dependency }: Pick<Settings, 'dependency'>): string {
  const { criterion, keySum, currency, keyFrom, criticalAbove, monoclientAbove } = dependency;
  return t('band_thresholds', {
    key: criterion === 'sum' ? money(keySum, currency) : percent(keyFrom, 2),
    critical: percent(criticalAbove, 2),
    monoclient: percent(monoclientAbove, 2),
  });
}
