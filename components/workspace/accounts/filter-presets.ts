import type { AccountFilter } from '../../../lib/domain/table/account-view';
import type { ColumnId } from '../../../lib/domain/table/column-id';

/** What is asked for most in a column of figures, by one press. */
const PRESETS: Partial<Record<ColumnId, readonly AccountFilter[]>> = {
  share: [{ by: 'share', from: 10 }],
  growth: [
    { by: 'growth', to: 0 },
    { by: 'growth', from: 20 },
  ],
  gap: [-10, 0].map((to) => ({ by: 'gap', to })),
  health: [39, 69].map((to) => ({ by: 'health', to })),
  gaps: [
    { by: 'gaps', from: 1 },
    { by: 'gaps', to: 0 },
  ],
  lastContact: [30, 60, 90].map((from) => ({ by: 'lastContact', from })),
  nextStep: [
    { by: 'nextStep', to: -1 },
    { by: 'nextStep', to: 7 },
    { by: 'nextStep', oneOf: [''] },
  ],
  openProposals: [
    { by: 'openProposals', from: 1 },
    { by: 'openProposals', oneOf: [''] },
  ],
};

/** Returns the filters of a column that are offered ready-made. */
export function presetsOf(column: ColumnId): readonly AccountFilter[] {
  return PRESETS[column] ?? [];
}
