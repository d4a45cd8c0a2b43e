import { t, wordOf } from '../../../lib/text';
import { FIELDS_OF, IMPORT_KINDS } from '../../../lib/transfer/import/kind';
import { REFUSAL_REASONS, type Refusal } from '../../../lib/transfer/import/refusal';
import type { RefusalWords } from './import-messages';

/** Returns why a line was left out, in words. */
export function refusalText({ reason, figures }: Refusal): string {
  const { field } = figures;
  return t(`importReason_${reason}`, { ...figures, ...(field && { field: wordOf('importField', field) }) });
}

/** Returns the words for the file of refused lines, with the places for figures left open. */
export function refusalWords(): RefusalWords {
  const fields = IMPORT_KINDS.flatMap((kind) => FIELDS_OF[kind].reads);
  return {
    line: t('import_lineColumn'),
    reason: t('import_reasonColumn'),
    reasons: Object.fromEntries(
      REFUSAL_REASONS.map((reason) => [reason, wordOf('importReason', reason)]),
    ) as RefusalWords['reasons'],
    fields: Object.fromEntries(fields.map((field) => [field, wordOf('importField', field)])) as RefusalWords['fields'],
  };
}
