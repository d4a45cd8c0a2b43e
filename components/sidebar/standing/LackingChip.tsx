import { t } from '../../../lib/text';
import { Chip } from './Chip';
import type { PartName } from './inspector';

/** An answer that lacks data, by its name; it opens to what it needs. "Not enough data" stands once before them all. */
export function LackingChip({
  part,
  what,
  ...marks
}: {
  part: PartName;
  what: string;
  'data-testid'?: string;
  'data-state'?: string;
}) {
  return (
    <Chip part={part} tone="lacking" {...marks}>
      <span aria-hidden="true">{what}</span>
      <span className="sr-only">{t('standing_lackingOne', { what })}</span>
    </Chip>
  );
}
