import { saveRecord } from '../../../../lib/db/write/save-record';
import type { BarrierStep, DiversificationStep } from '../../../../lib/domain/account/dependency-checklist';
import type { PlanEntry } from '../../../../lib/domain/records/plan/plan-entry';
import { date, t, wordOf } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { Button } from '../../../ui/Button';

/** One step of a checklist: ticked with the day it was done, or planned, and then changed in the plan below. */
export function ChecklistStep({
  step,
  accountId,
  entries,
}: {
  step: DiversificationStep | BarrierStep;
  accountId: string;
  entries: readonly PlanEntry[];
}) {
  const run = useWrite();
  const { today } = useClock();
  const text = wordOf('checklist', step);
  const entry = entries.find(({ item }) => item === step);
  const save = (doneOn: string | undefined) => {
    const { doneOn: _, ...open } = entry ?? {
      ...{ id: crypto.randomUUID(), accountId, kind: 'measure' as const, text, item: step },
      doneOn: undefined,
    };
    void run(
      () => saveRecord('planEntries', { ...open, ...(doneOn !== undefined && { doneOn }) }),
      t('record_saved', { name: text }),
    );
  };
  const said = entry?.doneOn ? t('planEntry_done', { day: date(entry.doneOn) }) : entry?.on && date(entry.on);
  return (
    <li className="flex items-start gap-2 py-1">
      <label className="flex min-h-6 flex-1 items-start gap-2">
        <input
          type="checkbox"
          checked={entry?.doneOn !== undefined}
          onChange={(event) => save(event.target.checked ? today.toString() : undefined)}
          className="mt-0.5 size-4 shrink-0 accent-brand"
        />
        <span>
          {text}
          {said && <span className="block text-mute text-small">{said}</span>}
        </span>
      </label>
      {!entry && (
        <Button look="quiet" aria-label={t('planEntry_planNamed', { name: text })} onClick={() => save(undefined)}>
          {t('planEntry_plan')}
        </Button>
      )}
    </li>
  );
}
