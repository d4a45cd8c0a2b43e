import { t } from '../../../lib/text';
import type { Field } from '../../../lib/transfer/import/heading-names';
import { FIELDS_OF, IMPORT_KINDS } from '../../../lib/transfer/import/kind';
import { REFUSAL_REASONS, type Refusal } from '../../../lib/transfer/import/refusal';
import type { RefusalWords } from './import-messages';

/** Returns why a line was left out, in words. */
export function refusalText({ reason, figures }: Refusal): string {
  const field = figures['field'];
  return t(`importReason_${reason}`, { ...figures, ...(field && { field: t(`importField_${field as Field}`) }) });
}

/** Returns the words for the file of refused lines, with the places for figures left open. */
export function refusalWords(): RefusalWords {
  const fields = IMPORT_KINDS.flatMap((kind) => FIELDS_OF[kind].reads);
  return {
    line: t('import_lineColumn'),
    reason: t('import_reasonColumn'),
    reasons: Object.fromEntries(
      REFUSAL_REASONS.map((reason) => [reason, t(`importReason_${reason}`)]),
    ) as RefusalWords['reasons'],
    fields: Object.fromEntries(fields.map((field) => [field, t(`importField_${field}`)])) as RefusalWords['fields'],
  };
}
