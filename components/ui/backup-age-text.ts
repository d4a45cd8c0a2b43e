import { t } from '../../lib/text';

/** Returns how long ago the last backup was, in words; `days` is null where there was none. */
export function backupAgeText(days: number | null): string {
  if (days === null) return t('backup_ageNever');
  return days === 0 ? t('backup_ageToday') : t('backup_age', { count: days });
}
