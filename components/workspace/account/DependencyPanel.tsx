import { checklistsOf } from '../../../lib/domain/account/dependency-checklist';
import type { Band } from '../../../lib/domain/book/band';
import type { PlanEntry } from '../../../lib/domain/records/plan/plan-entry';
import { t, wordOf } from '../../../lib/text';
import { Panel } from '../Panel';
import { ChecklistStep } from './plan/ChecklistStep';

/** What to do about a customer that we depend on: win similar ones, keep rivals out; nothing for every other one (domain 2). */
export function DependencyPanel({
  band,
  ...known
}: {
  band: Band | null;
  accountId: string;
  entries: readonly PlanEntry[];
}) {
  const checklists = checklistsOf(band);
  if (!checklists || !band) return null;
  const { diversification, barriers } = checklists;
  return (
    <Panel title={t('checklist_title', { band: wordOf('band', band) })}>
      <div data-testid="dependency-checklists" className="grid gap-4 sm:grid-cols-2">
        <section aria-label={t('checklist_diversification')}>
          <h3 className="mb-1 font-semibold text-mute">{t('checklist_diversification')}</h3>
          <ul>
            {diversification.map((step) => (
              <ChecklistStep key={step} step={step} {...known} />
            ))}
          </ul>
        </section>
        <section aria-label={t('checklist_barriers')}>
          <h3 className="mb-1 font-semibold text-mute">{t('checklist_barriers')}</h3>
          <ul>
            {barriers.map((step) => (
              <ChecklistStep key={step} step={step} {...known} />
            ))}
          </ul>
        </section>
      </div>
    </Panel>
  );
}
