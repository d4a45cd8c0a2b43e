import { checkBy } from '../../../lib/db/check-record';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Day } from '../../../lib/domain/records/day';
import { Promised } from '../../../lib/domain/records/promise';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { pickFields } from '../../form/record-field';
import { useClock } from '../../hooks/useClock';
import { promiseFields } from '../../records/promises';

/** As many characters as a promise may have. */
const LONGEST = 1000;

/** A promise found in the draft, to be changed before it is kept. */
export function PromiseForm({
  start,
  keep,
  onEnd,
}: {
  start: { text: string; due: Day | null };
  keep: (promised: Promised) => void;
  onEnd: () => void;
}) {
  const { today } = useClock();
  const { fields } = pickFields(promiseFields([], today.toString()), 'text', 'due');
  return (
    <div className="mt-1.5">
      <RecordEditor
        list={{ fields, check: (given) => checkBy(Promised, given) }}
        label={t('promise_add')}
        saveText={t('drafting_keep')}
        look="compact"
        isFramed={false}
        keptAs={draftId('promises', textDigest(start.text))}
        start={{ text: start.text.slice(0, LONGEST), due: start.due ?? '' }}
        onSave={keep}
        onClose={onEnd}
      />
    </div>
  );
}
