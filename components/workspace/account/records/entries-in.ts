import { t } from '../../../../lib/text';

/** Returns how many entries some lists of records have together, in words. */
export const entriesIn = (lists: readonly (readonly unknown[])[]): string =>
  t('records_entries', { count: lists.reduce((sum, { length }) => sum + length, 0) });
