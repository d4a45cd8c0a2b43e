import type { Settings } from '../../../lib/domain/settings';
import { percent, t } from '../../../lib/text';

/** Returns in words where the three bands begin: what the marks on the share's bar stand for. */
export function bandThresholds({ dependency }: Settings): string {
  return t('band_thresholds', {
    key: percent(dependency.keyFrom),
    critical: percent(dependency.criticalAbove),
    monoclient: percent(dependency.monoclientAbove),
  });
}
