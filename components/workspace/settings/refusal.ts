import type { SettingLeaf } from '../../../lib/domain/setting-leaves';
import { t } from '../../../lib/text';
import { typedNumber } from './entries';

/** Returns what a field asks for, in words, where it was refused. */
export function refusalOf(leaf: SettingLeaf): string {
  const { range, unit, control } = leaf;
  if (range) {
    if (range.to === Number.MAX_SAFE_INTEGER) return t('settings_refusedFrom', { from: typedNumber(range.from, unit) });
    const values = { from: typedNumber(range.from, unit), to: typedNumber(range.to, unit) };
    return t(range.whole ? 'settings_refusedWhole' : 'settings_refusedNumber', values);
  }
  if (control === 'lines') return t('settings_refusedAddresses');
  if (control === 'addresses') return t('settings_refusedManagers');
  if (leaf.name === 'flagsTo') return t('settings_refusedAddress');
  if (control === 'pairs') return t('settings_refusedRates');
  if (control === 'weekdays') return t('settings_refusedWeekdays');
  return leaf.name === 'currency' ? t('settings_refusedCurrency') : t('settings_refusedValue');
}
